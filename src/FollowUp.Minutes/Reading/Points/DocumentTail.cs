using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Sections;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>What stands behind the last point and belongs to the whole document: the list of all tasks, the signatures.</summary>
internal static class DocumentTail
{
    /// <summary>Where the last point ends: the line of the first such heading, behind some text of the point.</summary>
    public static int Start(TextLines lines, PointHeading last)
    {
        var hasText = false;
        for (var i = last.LastLine + 1; i < lines.Count; i++)
        {
            ref readonly var line = ref lines[i];
            if (line.IsBlank)
            {
                continue;
            }

            if (hasText && line.Last - line.First <= SectionNames.Longest && (line.IsMarkedHeading || lines.HasBlankBefore(i)) && SectionNames.IsTail(lines.Words(i)))
            {
                return i;
            }

            hasText = true;
        }

        return lines.Count;
    }
}
