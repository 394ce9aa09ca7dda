using System.Buffers;
using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Head;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Tables;

/// <summary>Tasks with a box to tick: "- [x] Sende planen i høring". People and the choices of a form ("☐ Til drøftelse") are none.</summary>
internal static class CheckLists
{
    /// <summary>Fewer words are a choice.</summary>
    private const int FewestWords = 4;

    /// <summary>A bracket may open a link instead; the line then shows no box.</summary>
    private static readonly SearchValues<char> Boxes = SearchValues.Create("[☐☒☑□");

    public static List<ActionRow> Read(TextLines lines, ImmutableArray<AgendaPoint> points)
    {
        var rows = new List<ActionRow>();
        var text = lines.Text;
        var (point, count) = (0, 0);
        for (var at = points.IsEmpty ? text.Length : points[0].Span.Start; at < text.Length;)
        {
            if (point < points.Length && points[point].Span.End < at)
            {
                (point, count) = (point + 1, 0);
                continue;
            }

            // One more than are kept shows that there are more.
            if (count > DocumentTables.MostRowsInARow)
            {
                at = point < points.Length ? points[point].Span.End + 1 : text.Length;
                continue;
            }

            var hit = text.AsSpan(at).IndexOfAny(Boxes);
            if (hit < 0)
            {
                break;
            }

            var line = lines.At(at + hit);
            if (Task(lines, line) is { } task)
            {
                count++;
                rows.Add(new ActionRow(ActionRows.PointOf(text, task.Row, null, points), task.Row, task.What, null, null, null, task.IsDone, null));
            }

            at = lines[line].End + 1;
        }

        return rows;
    }

    private static (SourceSpan Row, SourceSpan What, bool IsDone)? Task(TextLines lines, int at)
    {
        ref readonly var line = ref lines[at];
        var words = lines.Text.AsSpan(line.First, line.Last - line.First);
        var mark = ListItem.MarkLength(words);
        var box = CheckBox.At(words[mark..]);
        var what = words[(mark + box.Length)..];
        if (box.Length == 0 || what.Count(' ') + 1 < FewestWords || Boxed(what))
        {
            return null;
        }

        var start = line.First + mark + box.Length;
        var place = new SourceSpan(start, line.Last);
        return PersonItems.In(lines.Text, place) is [{ Kind: PersonWord.Name }, ..] ? null : (line.Words, place, box.IsTicked);
    }

    /// <summary>Another box on the line: the choices of a form.</summary>
    private static bool Boxed(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOfAny(Boxes); at >= 0; at = words.IndexOfAny(Boxes))
        {
            if (CheckBox.At(words[at..]).Length > 0)
            {
                return true;
            }

            words = words[(at + 1)..];
        }

        return false;
    }
}
