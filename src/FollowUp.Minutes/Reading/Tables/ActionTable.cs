using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;

namespace FollowUp.Minutes.Reading.Tables;

/// <summary>A table of tasks: which of its columns says what, and the rows below its head.</summary>
/// <param name="HeadRow">Index of the head among the rows.</param>
/// <param name="What">Index of the column, as the others; -1 where there is none.</param>
/// <param name="Account">The column that tells what was said of a point.</param>
internal sealed record ActionTable(
    int HeadRow, ImmutableArray<ColumnRole> Roles, int What, int Topic, int Account, int Who, int When, int Status, int Done, int Reference, int Point)
{
    /// <summary>The head may stand below a title row.</summary>
    private const int RowsToHead = 3;

    /// <summary>One row a point: what was said has a column of its own, and nothing else says what is to be done.</summary>
    public bool IsOfPoints => Account >= 0 && What < 0 && (Topic >= 0 || Reference >= 0 || Point >= 0);

    /// <summary>The table in the rows, null where they are no tasks.</summary>
    public static ActionTable? Read(TextLines lines, ImmutableArray<TableRow> rows)
    {
        for (var i = 0; i < Math.Min(rows.Length - 1, RowsToHead); i++)
        {
            ImmutableArray<ColumnRole> roles = [.. rows[i].Cells.Select(c => ColumnRoles.Of(lines.Text.AsSpan(c.Start, c.Length)))];
            if (roles.Count(r => r != ColumnRole.None) >= 2 && Of(lines, rows, i, roles) is { } table)
            {
                return table;
            }
        }

        return null;
    }

    /// <summary>As above, for a head whose roles are known.</summary>
    public static ActionTable? Of(TextLines lines, ImmutableArray<TableRow> rows, int head, ImmutableArray<ColumnRole> roles)
    {
        var (who, when, status, done) = (Index(ColumnRole.Who), Index(ColumnRole.When), Index(ColumnRole.Status), Index(ColumnRole.Done));
        var (what, topic, account) = (Index(ColumnRole.What), Index(ColumnRole.Topic), Index(ColumnRole.Account));
        account = account < 0 ? account : Decided(lines, rows[head], roles, account);
        when = when < 0 && who >= 0 ? Index(ColumnRole.WhenWeak) : when;
        if (when >= 0 && roles[when] == ColumnRole.WhenWeak && IsProgramme(lines, rows, head, when))
        {
            return null;
        }

        if (what < 0 && who >= 0 && when >= 0 && topic < 0 && account < 0)
        {
            what = Widest(rows, head, roles);
        }

        var table = new ActionTable(head, roles, what, topic, account, who, when, status, done, Index(ColumnRole.Reference), Index(ColumnRole.Point));
        var saysWhat = what >= 0 || account >= 0 || topic >= 0;
        var saysMore = what >= 0 ? who >= 0 || when >= 0 || status >= 0 || done >= 0
            : account >= 0 ? who >= 0 || when >= 0 || table.IsOfPoints
            : who >= 0 && (when >= 0 && roles[when] == ColumnRole.When || status >= 0 || done >= 0);
        return saysWhat && saysMore ? table : null;

        int Index(ColumnRole role) => roles.IndexOf(role);
    }

    /// <summary>"Drøftelse | Beslutning": of two columns that tell what was said, the one that tells what was decided.</summary>
    private static int Decided(TextLines lines, TableRow head, ImmutableArray<ColumnRole> roles, int first)
    {
        for (var column = roles.Length - 1; column > first; column--)
        {
            if (roles[column] == ColumnRole.Account && Sections.SectionNames.KindOf(lines.Text.AsSpan(head.Cells[column].Start, head.Cells[column].Length).Trim(" |*")) is Structure.SectionKind.Decision or Structure.SectionKind.Actions)
            {
                return column;
            }
        }

        return first;
    }

    /// <summary>A column of clock times belongs to the programme of a meeting.</summary>
    private static bool IsProgramme(TextLines lines, ImmutableArray<TableRow> rows, int head, int column)
    {
        var clocks = rows.Skip(head + 1).Count(r => Points.TimeSlot.In(r.Cell(column).In(lines.Text)).Start is not null);
        return clocks * 2 > rows.Length - head - 1;
    }

    /// <summary>Without a head that is known, the column with the most words says what is to be done.</summary>
    private static int Widest(ImmutableArray<TableRow> rows, int head, ImmutableArray<ColumnRole> roles)
    {
        var (best, most) = (-1, 0);
        for (var column = 0; column < roles.Length; column++)
        {
            var length = roles[column] == ColumnRole.None ? rows.Skip(head + 1).Sum(r => r.Cell(column).Length) : 0;
            (best, most) = length > most ? (column, length) : (best, most);
        }

        return best;
    }
}
