using FollowUp.Documents.Docx;
using FollowUp.Documents.Formats;
using FollowUp.Documents.Html;
using FollowUp.Documents.Pdf;
using FollowUp.Documents.Work;

namespace FollowUp.Documents;

/// <summary>Reads a document's bytes as plain text.</summary>
public static class DocumentReader
{
    /// <summary>
    /// The text, or why there is none. The content decides the format; the name is a hint where the content leaves it open. All work is
    /// counted against the limits as it is done, and nothing outside the bytes is ever looked up.
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

        try
        {
            return Read(FormatSniffer.Sniff(fileName, content.Span), content, limits, new WorkBudget(limits.MaxWork));
        }
        catch (TooMuchWorkException)
        {
            return new DocumentReading.Refused(DocumentProblem.TooLarge);
        }
    }

    private static DocumentReading Read((DocumentFormat? Format, DocumentProblem Problem) sniffed, ReadOnlyMemory<byte> content, ReadingLimits limits, WorkBudget work) =>
        sniffed switch
        {
            (DocumentFormat.Pdf, _) => PdfText.Read(content, limits, work),
            (DocumentFormat.Docx, _) => DocxText.Read(content, limits, work),
            (DocumentFormat.Html, _) => HtmlText.Read(content, work),
            ({ } plain, _) => PlainText.Read(content, plain),
            (null, var problem) => new DocumentReading.Refused(problem),
        };
}
