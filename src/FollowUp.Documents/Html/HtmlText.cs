using FollowUp.Documents.Lines;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Html;

/// <summary>HTML: blocks become paragraphs, list items keep their mark, tables become lines; what a reader of the page does not see falls away.</summary>
internal static class HtmlText
{
    public static DocumentReading Read(ReadOnlyMemory<byte> content, WorkBudget work)
    {
        if (HtmlEncoding.Decode(content.Span) is not { } source)
        {
            return new DocumentReading.Refused(DocumentProblem.UnknownFormat);
        }

        var lines = new TextLines();
        new HtmlReader(lines, work).Read(source);
        var text = CleanText.Of(lines.ToString());
        return string.IsNullOrWhiteSpace(text)
            ? new DocumentReading.Refused(DocumentProblem.Empty)
            : new DocumentReading.Read(new DocumentText(text, DocumentFormat.Html));
    }

    /// <summary>A page that stands inside another document.</summary>
    public static void Write(byte[] content, TextLines to, WorkBudget work)
    {
        if (HtmlEncoding.Decode(content) is { } source && source.Contains('<', StringComparison.Ordinal))
        {
            var lines = new TextLines();
            new HtmlReader(lines, work).Read(source);
            to.Append(lines);
        }
    }
}
