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

        // A mark for joining words is no white space, and yet nothing to read.
        var clean = CleanText.Of(text);
        return string.IsNullOrWhiteSpace(clean) ? new DocumentReading.Refused(DocumentProblem.Empty) : new DocumentReading.Read(new DocumentText(clean, format));
    }
}
