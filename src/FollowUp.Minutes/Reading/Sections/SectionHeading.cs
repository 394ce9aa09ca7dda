using System.Buffers;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>A line that opens a section.</summary>
/// <param name="BodyStart">Where its text begins: behind the colon when it stands on the same line.</param>
internal sealed record SectionHeading(string Words, SectionKind Kind, SourceSpan Span, int BodyStart)
{
    private const int LongestName = 45;

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.)");

    /// <summary>See <see cref="SectionName.IsMixed"/>.</summary>
    public bool IsMixed { get; init; }

    /// <summary>The heading names another body or another day.</summary>
    public bool IsOther { get; init; }

    /// <summary>The heading names its day.</summary>
    public bool HasDay { get; init; }

    /// <summary>The line opens a section, whatever is open. Cheap: most lines are told by their length and first letters.</summary>
    public static bool Opens(TextLines lines, int at)
    {
        ref readonly var line = ref lines[at];
        if (line.IsBlank)
        {
            return false;
        }

        var words = lines.Words(at);
        return SectionNames.Find(words) is not null || Inline(WithoutOpeningMarks(words)).Length > 0
            || DecisionOfBody.Read(words, line.IsMarkedHeading, new MeetingOfPoint(null, null)) is not null || BodyAndDay.Read(words, new MeetingOfPoint(null, null)) is not null;
    }

    /// <summary>The heading that the line is, null where it is none.</summary>
    /// <param name="open">The section that the line stands in.</param>
    public static SectionHeading? Read(TextLines lines, int at, SectionHeading? open, MeetingOfPoint meeting)
    {
        ref readonly var line = ref lines[at];
        if (line.IsBlank)
        {
            return null;
        }

        // "Beslutning: ..." with a whole paragraph behind it is a heading, however long the line is.
        var words = lines.Words(at);
        return Whole(lines, at, words, open, meeting) ?? OfBody(lines, at, words, open, meeting) ?? OfDay(lines, at, words, meeting) ?? WithText(lines, at, words, open);
    }

    private static SectionHeading? Whole(TextLines lines, int at, ReadOnlySpan<char> words, SectionHeading? open, MeetingOfPoint meeting)
    {
        var number = NumberLength(words);
        if (SectionNames.Find(words[number..]) is not { } name || (number > 0 && name.Kind is SectionKind.Aspect or SectionKind.Occasion or SectionKind.Discussion))
        {
            return null;
        }

        ref readonly var line = ref lines[at];
        var kind = name.Kind;
        if (kind == SectionKind.Process)
        {
            if (!line.IsMarkedHeading && open is not null && !IsOutcome(open.Kind))
            {
                return null;
            }

            kind = open is not null && IsOutcome(open.Kind) ? SectionKind.Actions : kind;
        }

        // "Økonomiudvalgets beslutning" under a point of the council.
        var isOther = kind == SectionKind.Decision && words.Length > 16 && meeting.IsOther(null, words, false);
        return new SectionHeading(words[number..].TrimEnd(" :").ToString(), isOther ? SectionKind.History : kind, line.Words, line.End)
        {
            IsMixed = name.IsMixed,
            IsOther = isOther,
        };
    }

    /// <summary>"3.1 Beslutning".</summary>
    private static int NumberLength(ReadOnlySpan<char> words)
    {
        if (!char.IsAsciiDigit(words[0]))
        {
            return 0;
        }

        var end = words.IndexOf(' ');
        return end is > 0 and <= 6 && !words[..end].ContainsAnyExcept(NumberSigns) ? end + 1 : 0;
    }

    private static SectionHeading? OfBody(TextLines lines, int at, ReadOnlySpan<char> words, SectionHeading? open, MeetingOfPoint meeting)
    {
        ref readonly var line = ref lines[at];
        if (DecisionOfBody.Read(words, line.IsMarkedHeading, meeting) is not { } decision || (decision.IsOther && open?.Kind == SectionKind.History))
        {
            return null;
        }

        var hasText = decision.Length < words.Length;
        var body = hasText ? BodyBehind(lines, at, ':') : line.End;
        return new SectionHeading(
            words[..decision.Length].TrimEnd(" :").ToString(),
            decision.IsOther ? SectionKind.History : SectionKind.Decision,
            hasText ? new SourceSpan(line.First, body) : line.Words,
            body) { IsOther = decision.IsOther, HasDay = decision.HasDay };
    }

    private static SectionHeading? OfDay(TextLines lines, int at, ReadOnlySpan<char> words, MeetingOfPoint meeting)
    {
        if (BodyAndDay.Read(words, meeting) is not { } found)
        {
            return null;
        }

        ref readonly var line = ref lines[at];
        var hasText = found.Length < words.Length;
        var body = hasText ? BodyBehind(lines, at, ':') : line.End;
        return new SectionHeading(
            words[..found.Length].TrimEnd(" :").ToString(),
            found.IsOther ? SectionKind.History : SectionKind.Decision,
            hasText ? new SourceSpan(line.First, body) : line.Words,
            body) { IsOther = found.IsOther, HasDay = true };
    }

    private static SectionHeading? WithText(TextLines lines, int at, ReadOnlySpan<char> words, SectionHeading? open)
    {
        words = WithoutOpeningMarks(words);
        var (length, sign) = Inline(words);
        if (length == 0)
        {
            return null;
        }

        var mark = ListItem.MarkLength(words);
        if (SectionNames.Find(words[mark..(length + (sign == ':' ? 1 : 0))]) is not { } name)
        {
            return null;
        }

        ref readonly var line = ref lines[at];
        var isBold = lines.Text[line.First] is '*' or '_';
        var value = words[(length + 1)..].TrimStart();
        var isOfOutcome = IsOutcome(name.Kind) || name.Kind is SectionKind.Attachments or SectionKind.Recommendation;
        var isInCase = open is { Kind: SectionKind.CasePresentation or SectionKind.Occasion or SectionKind.Aspect };

        // "Besluttet: Chefforum 13. august 2026, punkt 5": where a task came from, as lists of what is outstanding tell it.
        if ((isInCase && IsOutcome(name.Kind) && value.IndexOf(", punkt ", StringComparison.Ordinal) > 0) || (mark > 0 && (!IsOutcome(name.Kind) || isInCase)) || (open is not null && IsOutcome(open.Kind) && !isOfOutcome && !isBold)
            || (name.Kind == SectionKind.Process && !isBold) || (name.Kind == SectionKind.Actions && OwnerWords.Are(value)))
        {
            return null;
        }

        var body = BodyBehind(lines, at, sign);
        return new SectionHeading(words[mark..length].Trim().ToString(), name.Kind, new SourceSpan(line.First, body), body) { IsMixed = name.IsMixed };
    }

    /// <summary>"*Konklusion:* HR laver ..." and long bold-labelled paragraphs, whose marks are left in their words.</summary>
    private static ReadOnlySpan<char> WithoutOpeningMarks(ReadOnlySpan<char> words) =>
        words.Length > 4 && words[0] is '*' or '_' && words[1] != ' ' ? words.TrimStart("*_") : words;

    /// <summary>Length of the name that stands before text on the same line, and the sign between them.</summary>
    private static (int Length, char Sign) Inline(ReadOnlySpan<char> words)
    {
        var start = words.Length > LongestName ? words[..LongestName] : words;
        var at = start.IndexOfAny(':', '|', '\t');
        if (at < 3 || at == words.Length - 1)
        {
            return default;
        }

        var mark = words[0] is '-' or '–' or '•' or '*' ? ListItem.MarkLength(words) : 0;
        return mark < at && SectionNames.Find(words[mark..(at + (words[at] == ':' ? 1 : 0))]) is { MayCarryText: true } ? (at, words[at]) : default;
    }

    /// <summary>Marks shift the places of the words against those of the text, so the sign is looked up in the text itself.</summary>
    private static int BodyBehind(TextLines lines, int at, char sign)
    {
        ref readonly var line = ref lines[at];
        var place = lines.Text.AsSpan(line.First, line.End - line.First).IndexOf(sign);
        var body = place < 0 ? line.End : line.First + place + 1;
        while (body < line.End && lines.Text[body] is '*' or '_' or ' ' or '\t' or '|')
        {
            body++;
        }

        return body;
    }

    private static bool IsOutcome(SectionKind kind) => kind is SectionKind.Decision or SectionKind.Discussion or SectionKind.Actions;
}
