using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Sections;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>
/// Weighs what speaks for a line being the heading of a point, and what for an item of a list. The figures only matter against each
/// other: a journal number right below decides by itself, a blank line above does not.
/// </summary>
internal sealed class PointWeights(TextLines lines)
{
    /// <summary>From here on the line is a heading whatever its number is.</summary>
    public const int Strong = 6;

    /// <summary>What a heading weighs in a document whose numbers leave no doubt.</summary>
    public const int Sure = 15;

    /// <summary>How far below the title something is looked for that opens a point, in lines of words.</summary>
    private const int LinesToOpening = 4;

    /// <summary>How far up the lead-in of a list is looked for.</summary>
    private const int LinesToLeadIn = 40;

    private const byte NoMark = 1;

    /// <summary>The form of the mark that each line opens with, as far as it was asked for: the lines of a list are asked for by each item below them.</summary>
    private byte[]? marks;

    public int Of(PointHeading heading, PointHeading? before, PointHeading? after)
    {
        var isBehindItem = before is not null && before.Number + 1 == heading.Number && lines.Above(heading.Line) == before.Line;
        var isBeforeItem = after is not null && after.Number == heading.Number + 1 && lines.Above(after.Line) == heading.Line;
        var isTight = (isBehindItem && !lines.HasBlankBefore(heading.Line)) || (isBeforeItem && !lines.HasBlankAfter(heading.Line));
        var weight = Base(heading)
            + Title(heading)
            + (heading.SaysWhoMayRead ? 8 : 0)
            + Opening(heading, isTight)
            + (heading.IsAnnounced ? 6 : 0)
            - (heading.IsOfAgenda ? 12 : 0)
            + (TimeSlot.IsIn(heading.Title) ? 2 : 0)
            + (lines.HasBlankBefore(heading.Line) ? 1 : IsNumber(heading) ? -1 : 0);
        weight -= (isBehindItem ? 2 : 0) + (isBeforeItem ? 2 : 0);
        return weight - ListContext(heading);
    }

    private static bool IsNumber(PointHeading heading) => heading.Form is PointForm.Dotted or PointForm.Bracketed or PointForm.Bare;

    private static int Base(PointHeading heading) => heading.Form switch
    {
        PointForm.Named => 4,
        PointForm.Case or PointForm.Ad or PointForm.Marked => 3,
        PointForm.Paragraph => 2,
        PointForm.Dotted => 1,
        _ => 0,
    };

    private static int Title(PointHeading heading)
    {
        var title = heading.Title;
        if (title.Length == 0)
        {
            return heading.Form is PointForm.Named or PointForm.Case or PointForm.Paragraph ? 0 : -1;
        }

        var tooLong = title.Length > 150 && IsNumber(heading) ? 3 : 0;
        var asSentence = title[^1] switch
        {
            ',' or ';' => 4,
            '.' or '!' => title.EndsWith("Evt.", StringComparison.OrdinalIgnoreCase) || title.EndsWith("v.", StringComparison.Ordinal) || title.EndsWith(".)", StringComparison.Ordinal) ? 0 : 2,
            _ => 0,
        };
        return -tooLong - asSentence - (char.IsLower(title[0]) ? 2 : 0);
    }

    private int Opening(PointHeading heading, bool isTight)
    {
        var left = LinesToOpening;
        for (var i = heading.Line + 1; i < lines.Count && left > 0; i++)
        {
            if (lines.IsBlank(i))
            {
                continue;
            }

            var words = lines.Words(i);
            if (CaseNumber.In(words) is { IsAlone: true } || CaseNumber.IsLabelAlone(words))
            {
                return 8;
            }

            if (SectionHeading.Opens(lines, i))
            {
                return isTight ? 0 : 5;
            }

            if (PointMark.Read(lines, i) is not null)
            {
                return 0;
            }

            left--;
        }

        return 0;
    }

    /// <summary>An item under "indstiller, at:", or an answer to such an item under the decision, is no point.</summary>
    private int ListContext(PointHeading heading)
    {
        var isApart = false;
        for (var i = heading.Line - 1; i >= 0 && i > heading.Line - LinesToLeadIn; i--)
        {
            if (lines.IsBlank(i))
            {
                continue;
            }

            var words = lines.Words(i);
            var mark = ListItem.MarkLength(words);
            if (mark > 0 && words[mark..].StartsWith("at ", StringComparison.OrdinalIgnoreCase))
            {
                return 0;
            }

            if (mark > 0 || OutcomeWords.OpenWith(words) || HasMark(i, heading.Form))
            {
                isApart |= lines.HasBlankBefore(heading.Line) && !lines.HasBlankBefore(i);
                continue;
            }

            var isOfRecommendation = IsNumber(heading) && (SectionNames.KindOf(words) == SectionKind.Recommendation || IsLeadIn(words));
            var isAnswer = OutcomeWords.OpenWith(heading.Title) && SectionNames.KindOf(words) == SectionKind.Decision;
            return isOfRecommendation || isAnswer ? (isApart ? 4 : 8)
                : words[^1] == ':' && IsNumber(heading) && SectionNames.KindOf(words) is null ? 3
                : 0;
        }

        return 0;
    }

    private bool HasMark(int line, PointForm form)
    {
        marks ??= new byte[lines.Count];
        if (marks[line] == 0)
        {
            marks[line] = PointMark.Read(lines, line) is { } mark ? (byte)(NoMark + 1 + (int)mark.Form) : NoMark;
        }

        return marks[line] == NoMark + 1 + (int)form;
    }

    private static bool IsLeadIn(ReadOnlySpan<char> words)
    {
        var end = words.TrimEnd(" :,");
        return end.EndsWith("indstiller", StringComparison.OrdinalIgnoreCase) || end.EndsWith(" at", StringComparison.OrdinalIgnoreCase)
            || end.EndsWith("anbefaler", StringComparison.OrdinalIgnoreCase);
    }
}
