using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>Reads a section Bilag: one document a line.</summary>
internal static class AttachmentReader
{
    public static ImmutableArray<Attachment> Read(string text, ImmutableArray<TextLine> body)
    {
        var attachments = ImmutableArray.CreateBuilder<Attachment>();
        foreach (var line in body)
        {
            // As printed: file names hold underscores, which Markdown would take for marks.
            var printed = line.ContentSpan.In(text).Replace("**", "", StringComparison.Ordinal);
            var title = printed[ListItem.MarkLength(printed)..].Trim();
            if (title.Length > 1 && line.CanBeHeading && !IsNothing(title))
            {
                attachments.Add(new Attachment(WithoutLink(title), line.ContentSpan));
            }
        }

        return attachments.ToImmutable();
    }

    private static bool IsNothing(string title) =>
        title.Equals("ingen", StringComparison.OrdinalIgnoreCase) || title.Equals("ingen bilag", StringComparison.OrdinalIgnoreCase)
        || title.Equals("ingen.", StringComparison.OrdinalIgnoreCase);

    /// <summary>"[Notat](https://...)" is the document Notat.</summary>
    private static string WithoutLink(string title)
    {
        var close = title.IndexOf("](", StringComparison.Ordinal);
        return title[0] == '[' && close > 1 && title[^1] == ')' ? title[1..close] : title;
    }
}
