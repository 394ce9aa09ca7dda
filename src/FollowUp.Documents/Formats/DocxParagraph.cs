using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace FollowUp.Documents.Formats;

/// <summary>The visible words of a Word paragraph: insertions in, deletions, field codes and fall-back drawings out.</summary>
internal static class DocxParagraph
{
    public static string Words(Paragraph paragraph)
    {
        var words = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            switch (element)
            {
                case RunText text when !IsHidden(text, paragraph):
                    words.Append(text.Text);
                    break;
                case TabChar when element.Parent is Run:
                    words.Append('\t');
                    break;
                case Break or CarriageReturn:
                    words.Append('\n');
                    break;
                case NoBreakHyphen:
                    words.Append('-');
                    break;
            }
        }

        return words.ToString().Trim();
    }

    /// <summary>Marked as hidden, inside a nested paragraph that is read by itself, or the second form of the same drawing.</summary>
    private static bool IsHidden(OpenXmlElement text, Paragraph paragraph)
    {
        for (var up = text.Parent; up is not null && up != paragraph; up = up.Parent)
        {
            if (up is AlternateContentFallback or DeletedRun or MoveFromRun || (up is Run run && run.RunProperties?.Vanish is { } vanish && (vanish.Val?.Value ?? true)))
            {
                return true;
            }
        }

        return false;
    }
}
