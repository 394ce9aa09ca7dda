using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>Reads a section Indstilling: who recommends, and what.</summary>
internal static class RecommendationReader
{
    private static readonly string[] Verbs = ["indstiller", "anbefaler", "foreslår"];

    public static (string? Recommender, ImmutableArray<Recommendation> Items) Read(string text, ImmutableArray<TextLine> body)
    {
        string? recommender = null;
        var items = ImmutableArray.CreateBuilder<Recommendation>();
        SourceSpan? open = null;
        var headPassed = false;
        foreach (var line in body)
        {
            if (line.IsBlank)
            {
                Close(text, items, ref open);
                continue;
            }

            var mark = ListItem.MarkLength(text.AsSpan()[line.ContentSpan.Start..line.ContentSpan.End]);
            if (mark == 0 && !headPassed && Verb(line) is { } verb)
            {
                headPassed = true;
                recommender = verb.Who;
                open = verb.What is { Length: > 0 } what ? what : null;
            }
            else if (mark > 0 || IsAtClause(line))
            {
                Close(text, items, ref open);
                headPassed = true;
                open = new SourceSpan(line.ContentSpan.Start + mark, line.ContentSpan.End);
            }
            else if (open is { } running)
            {
                open = running with { End = line.ContentSpan.End };
            }
        }

        Close(text, items, ref open);
        return (recommender, items.ToImmutable());
    }

    private static void Close(string text, ImmutableArray<Recommendation>.Builder items, ref SourceSpan? open)
    {
        if (open is { Length: > 2 } span)
        {
            items.Add(new Recommendation(LineReader.Plain(span.In(text)).Replace('\n', ' '), span));
        }

        open = null;
    }

    private static bool IsAtClause(TextLine line) =>
        line.Content.StartsWith("at ", StringComparison.Ordinal) || line.Content.StartsWith("At ", StringComparison.Ordinal);

    /// <summary>"Kommunaldirektøren indstiller, at ...": who stands before the verb, and what stands behind "at" on the same line.</summary>
    private static (string? Who, SourceSpan? What)? Verb(TextLine line)
    {
        if (line.Content.StartsWith("det indstilles", StringComparison.OrdinalIgnoreCase)
            || line.Content.StartsWith("det anbefales", StringComparison.OrdinalIgnoreCase))
        {
            return (null, Behind(line, line.Content.IndexOf("es", StringComparison.Ordinal) + 2));
        }

        foreach (var verb in Verbs)
        {
            var at = line.Content.IndexOf(verb, StringComparison.OrdinalIgnoreCase);
            if (at is > 0 and <= 160 && line.Content[..at].Trim() is { Length: > 0 } who)
            {
                return (who, Behind(line, at + verb.Length));
            }
        }

        return null;
    }

    private static SourceSpan? Behind(TextLine line, int from)
    {
        var at = line.Content.IndexOf("at ", from, StringComparison.Ordinal);

        // Places in the content are places in the text only where no Markdown mark was taken out of the line.
        return at >= 0 && line.Content.Length == line.ContentSpan.Length
            ? new SourceSpan(line.ContentSpan.Start + at, line.ContentSpan.End)
            : null;
    }
}
