namespace FollowUp.Documents.Pdf.Security;

/// <summary>The document cannot be opened without a password. Never leaves this project.</summary>
internal sealed class PdfProtectedException : Exception
{
    public PdfProtectedException()
        : base("The document is protected.")
    {
    }
}
