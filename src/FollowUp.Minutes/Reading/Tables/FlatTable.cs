using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Points;
using FollowUp.Minutes.Reading.Sections;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Tables;

/// <summary>
/// A table that was flattened: first the heads of its columns, then the cells of each row, one a line. Empty cells have left no line,
/// so each line goes to the next column that it looks right for.
/// </summary>
internal static class FlatTable
{
    private const int MostColumns = 8;

    /// <summary>More empty lines than this between two cells part the table from what follows.</summary>
    private const int MostBlankLines = 1;

    public static TableBlock? Read(TextLines lines, int line)
    {
        if (!IsHead(lines, line))
        {
            return null;
        }

        var first = line;
        for (var up = lines.Above(line); up >= 0 && line - up <= 2 * MostColumns && IsHead(lines, up); up = lines.Above(up))
        {
            first = up;
        }

        var heads = new List<int>();
        var next = first;
        while (next < lines.Count && heads.Count < MostColumns && IsHead(lines, next))
        {
            heads.Add(next);
            next = lines.SkipBlank(next + 1, lines.Count);
        }

        ImmutableArray<ColumnRole> roles = [.. heads.Select(h => ColumnRoles.Of(lines.Words(h)))];
        if (heads.Count < 2 || !roles.Contains(ColumnRole.What) && !roles.Contains(ColumnRole.Topic) && !roles.Contains(ColumnRole.Account))
        {
            return null;
        }

        // "Punkt / Referat / Ansvarlig / Frist" above "1. Titel": the rows are the points themselves.
        if (next < lines.Count && !roles.Contains(ColumnRole.Reference) && roles[0] is ColumnRole.Point or ColumnRole.Topic && PointMark.Read(lines, next) is not null)
        {
            return null;
        }

        var rows = ImmutableArray.CreateBuilder<TableRow>();
        rows.Add(new TableRow(first, [.. heads.Select(h => lines[h].Words)]));
        var end = next;
        while (next < lines.Count && ReadRow(lines, next, roles) is { } row)
        {
            rows.Add(new TableRow(next, row.Cells));
            end = row.End;
            next = lines.SkipBlank(row.End, lines.Count);
        }

        var all = rows.ToImmutable();
        return rows.Count > 1 && ActionTable.Of(lines, all, 0, roles) is { } table ? new TableBlock(first, end, all, TableUse.Actions) { Actions = table } : null;
    }

    private static bool IsHead(TextLines lines, int line) =>
        lines[line] is { CanBeHeading: true } at && at.Last - at.First <= ColumnRoles.LongestHead && lines.Words(line)[^1] != ':'
        && ColumnRoles.Of(lines.Words(line)) != ColumnRole.None;

    private static (ImmutableArray<SourceSpan> Cells, int End)? ReadRow(TextLines lines, int from, ImmutableArray<ColumnRole> roles)
    {
        var cells = new SourceSpan[roles.Length];
        var (line, end, fitting) = (from, from, 0);
        for (var column = 0; column < roles.Length && line < lines.Count; column++)
        {
            if (!CanBeCell(lines, line))
            {
                break;
            }

            var words = lines.Words(line);
            var fits = roles[column] switch
            {
                ColumnRole.Who => CellWords.LooksLikeWho(words),
                ColumnRole.When or ColumnRole.WhenWeak => CellWords.LooksLikeWhen(words),
                ColumnRole.Status or ColumnRole.Done => CellWords.LooksLikeStatus(words),
                ColumnRole.Reference or ColumnRole.Point => words.Length <= 12 && words.ContainsAnyInRange('0', '9'),
                ColumnRole.Comment or ColumnRole.None => !IsLast(column) || lines.SkipBlank(line + 1, lines.Count) is var next && next < lines.Count && CanBeCell(lines, next),
                _ => true,
            };
            if (!fits)
            {
                continue;
            }

            fitting += roles[column] is ColumnRole.Who or ColumnRole.When or ColumnRole.WhenWeak or ColumnRole.Status or ColumnRole.Done ? 1 : 0;
            cells[column] = lines[line].Words;
            end = line + 1;
            line = lines.SkipBlank(line + 1, lines.Count);
            if (line - end > MostBlankLines)
            {
                break;
            }
        }

        return fitting > 0 ? ([.. cells], end) : null;

        bool IsLast(int column) => column == roles.Length - 1;
    }

    private static bool CanBeCell(TextLines lines, int line) =>
        lines[line] is { IsMarkedHeading: false } && !SectionHeading.Opens(lines, line)
        && PointMark.Read(lines, line) is not { Form: PointForm.Named or PointForm.Case or PointForm.Ad };
}
