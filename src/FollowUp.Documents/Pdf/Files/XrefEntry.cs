namespace FollowUp.Documents.Pdf.Files;

/// <summary>Where an object lies.</summary>
/// <param name="Stream">Number of the object stream that holds it; 0 where it lies in the file itself.</param>
/// <param name="Place">Offset in the file, or its index in the object stream.</param>
internal readonly record struct XrefEntry(int Stream, int Place);
