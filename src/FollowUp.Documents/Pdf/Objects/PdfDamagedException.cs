namespace FollowUp.Documents.Pdf.Objects;

/// <summary>The bytes are no sound PDF. Never leaves this project.</summary>
internal sealed class PdfDamagedException(string reason) : Exception(reason);
