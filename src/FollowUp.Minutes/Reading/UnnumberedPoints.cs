using System.Collections.Immutable;

namespace FollowUp.Minutes.Reading;

/// <summary>Points without a number of their own: the line above a journal number, or a marked heading above known sections.</summary>
internal static class UnnumberedPoints
{
    public static List<PointHeading> Find(ImmutableArray<TextLine> lines)
    {
        var found = new List<PointHeading>();
        TextLine? above = null;
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                continue;
            }

            if (above is not null && CanBeTitle(above) && Opens(line, above))
            {
                found.Add(new PointHeading(found.Count + 1, above.Content, above.Number, above.Number));
            }

            above = line;
        }

        return found;
    }

    private static bool Opens(TextLine line, TextLine above) =>
        CaseNumber.IsAlone(line.Content) || (above.IsMarkedHeading && SectionNames.KindOf(line.Content) is not null);

    private static bool CanBeTitle(TextLine line) =>
        line.CanBeHeading && line.Content.Length > 3 && !line.Content.EndsWith('.') && !line.Content.EndsWith(':')
        && SectionNames.KindOf(line.Content) is null && !CaseNumber.IsAlone(line.Content) && ListItem.MarkLength(line.Content) == 0;
}
