using System.Text.RegularExpressions;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>A line that opens a section.</summary>
/// <param name="BodyStart">Where its text begins: behind the colon when it stands on the same line.</param>
internal sealed partial record SectionHeading(string Words, SectionKind Kind, SourceSpan Span, int BodyStart)
{
    /// <summary>The heading that the line is, null where it is none.</summary>
    /// <param name="meetingDay">Tells the forum's own dated decision from the pasted ones of other bodies.</param>
    public static SectionHeading? Read(string text, TextLine line, SectionKind? open, DateOnly? meetingDay)
    {
        if (!line.CanBeHeading)
        {
            return null;
        }

        if (SectionNames.KindOf(line.Content) is { } kind)
        {
            return new SectionHeading(line.Content.TrimEnd(':').TrimEnd(), kind, line.ContentSpan, line.Span.End);
        }

        return OfBody(line, open, meetingDay) ?? WithText(text, line);
    }

    /// <summary>"Beslutning i Økonomiudvalget den 01-02-2023": the forum's own when the day is the meeting's, else history.</summary>
    private static SectionHeading? OfBody(TextLine line, SectionKind? open, DateOnly? meetingDay)
    {
        var match = line.Content.Length <= 140 ? DecisionOf().Match(line.Content) : Match.Empty;
        if (!match.Success)
        {
            return null;
        }

        var day = DanishDay.In(line.Content);
        var isOther = day is null ? match.Groups["from"].Success : meetingDay is not null && day != meetingDay;
        if (isOther && open == SectionKind.History)
        {
            return null;
        }

        return day is null && !isOther && !line.IsMarkedHeading
            ? null
            : new SectionHeading(
                line.Content.TrimEnd(':').TrimEnd(), isOther ? SectionKind.History : SectionKind.Decision, line.ContentSpan, line.Span.End);
    }

    /// <summary>"Beslutning: Godkendt."</summary>
    public static bool CarriesText(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon is >= 4 and <= 30 && SectionNames.MayCarryText(line[..colon]);
    }

    private static SectionHeading? WithText(string text, TextLine line)
    {
        if (!CarriesText(line.Content))
        {
            return null;
        }

        var colon = line.Content.IndexOf(':', StringComparison.Ordinal);

        // Bold marks shift the places of the content against those of the text, so the colon is looked up in the text itself.
        var body = text.IndexOf(':', line.ContentSpan.Start) + 1;
        while (body < line.Span.End && text[body] is '*' or '_' or ' ')
        {
            body++;
        }

        var name = line.Content[..colon];
        return new SectionHeading(name, SectionNames.KindOf(name) ?? SectionKind.Unknown, new SourceSpan(line.ContentSpan.Start, body), body);
    }

    [GeneratedRegex(@"^beslutning(?:er)?\s{1,3}(?:(?<from>fra)\s|i\s|af\s|den\s|d\.\s|(?-i:\p{Lu}))(?:[^.]|(?<=\bd|pkt|[0-9]|jan|feb|aug|sept?|okt|nov|dec)\.){0,110}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DecisionOf();
}
