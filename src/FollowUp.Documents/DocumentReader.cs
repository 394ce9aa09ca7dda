using FollowUp.Documents.Formats;

namespace FollowUp.Documents;

/// <summary>Reads a document's bytes as plain text.</summary>
public static class DocumentReader
{
    /// <summary>
    /// The text, or why there is none. The content decides the format; the name is a hint where the content leaves it open. Nothing is
    /// unpacked before its size is known to stay within the limits, and nothing outside the bytes is ever looked up.
    /// </summary>
    public static DocumentReading Read(string fileName, ReadOnlyMemory<byte> content, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        limits ??= ReadingLimits.Default;
        if (content.IsEmpty)
        {
            return new DocumentReading.Refused(DocumentProblem.Empty);
        }

        if (content.Length > limits.MaxBytes)
        {
            return new DocumentReading.Refused(DocumentProblem.TooLarge);
        }

        return FormatSniffer.Sniff(fileName, content.Span) switch
        {
            (DocumentFormat.Pdf, _) => PdfText.Read(content, limits),
            (DocumentFormat.Docx, _) => DocxText.Read(content, limits),
            (DocumentFormat.Html, _) => HtmlText.Read(content, limits),
            ({ } plain, _) => PlainText.Read(content, plain),
            (null, var problem) => new DocumentReading.Refused(problem),
        };
    }
}
