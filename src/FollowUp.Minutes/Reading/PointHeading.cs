using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Minutes.Reading;

/// <summary>A line that opens a point (punkt) of the agenda.</summary>
/// <param name="Line">Index of the heading's line.</param>
/// <param name="LastLine">Index of the last line of its title, which may wrap.</param>
internal sealed partial record PointHeading(int Number, string Title, int Line, int LastLine)
{
    /// <summary>"Punkt 3: Titel", "Pkt. 3 - Titel", "Ad 3. Titel", "Sag nr. 3 Titel".</summary>
    public static PointHeading? Named(TextLine line) => Read(line, NamedForm());

    /// <summary>"3. Titel", "3 Titel", "3) Titel": a heading only if its surroundings say so.</summary>
    public static PointHeading? Numbered(TextLine line) =>
        line.Content.StartsWith("at ", StringComparison.OrdinalIgnoreCase) ? null : Read(line, NumberedForm());

    private static PointHeading? Read(TextLine line, Regex form)
    {
        if (!line.CanBeHeading || ContentsList.IsEntry(line.Content))
        {
            return null;
        }

        var match = form.Match(line.Content);
        return match.Success
            ? new PointHeading(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), OpenMark().Replace(match.Groups["title"].Value.Trim(), ""), line.Number, line.Number)
            : null;
    }

    /// <summary>"(Åben)" says who may read the point and is no part of its title; "(Lukket)" stays, for it decides.</summary>
    [GeneratedRegex(@"^\((?:åben|åbent punkt|åben sag|å)\)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OpenMark();

    [GeneratedRegex(@"^(?:punkt|pkt|ad|sag)\.?\s{0,2}(?:nr\.?\s{0,2})?(?<number>[0-9]{1,3})(?:\.|\)|:)?(?:\s{0,3}[:–—-])?(?:\s{1,8}(?<title>\S.{0,280}))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NamedForm();

    [GeneratedRegex(@"^(?<number>[0-9]{1,3})(?:\.|\)|:|\s[-–:])?\s{1,8}(?!at\s|At\s)(?<title>(?:\((?:[ÅåLl][a-zæøå]{3,8})[^)]{0,20}\)\s{0,3})?\p{Lu}.{1,280})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberedForm();
}
