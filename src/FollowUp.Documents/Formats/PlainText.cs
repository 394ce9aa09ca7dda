using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Formats;

/// <summary>Plain text and Markdown: decoded, one kind of line end, nothing else changed.</summary>
internal static class PlainText
{
    public static DocumentReading Read(ReadOnlyMemory<byte> content, DocumentFormat format)
    {
        if (TextDecoder.Decode(content.Span) is not { } text)
        {
            return new DocumentReading.Refused(DocumentProblem.UnknownFormat);
        }

        return string.IsNullOrWhiteSpace(text)
            ? new DocumentReading.Refused(DocumentProblem.Empty)
            : new DocumentReading.Read(new DocumentText(CleanText.Of(text), format));
    }
}
