using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Tables;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>A table of who was there: "Navn | Funktion | Til stede | Afbud", or a list of people in each column.</summary>
internal static class AttendanceTable
{
    private static readonly FrozenSet<string> Names = Set("NameColumn");
    private static readonly FrozenSet<string> Presents = Set("PresentColumn");
    private static readonly FrozenSet<string> Absents = Set("AbsentColumn");

    /// <summary>Reads the tables of people above <paramref name="end"/>, and returns the lines that are done with.</summary>
    public static HashSet<int> Read(TextLines lines, int end, ImmutableArray<TableBlock> tables, Attendance attendance)
    {
        var done = new HashSet<int>();
        foreach (var table in tables)
        {
            if (table.First >= end)
            {
                break;
            }

            if (table.Use == TableUse.Other && (ReadRows(lines, table, attendance) || ReadColumns(lines, table, attendance)))
            {
                done.UnionWith(Enumerable.Range(table.First, table.End - table.First));
            }
        }

        return done;
    }

    private static bool ReadRows(TextLines lines, TableBlock table, Attendance attendance)
    {
        var heads = table.Rows[0].Cells.Select(c => c.In(lines.Text).Trim(' ', ':', '*')).ToList();
        var name = heads.FindIndex(Names.Contains);
        var present = heads.FindIndex(Presents.Contains);
        var absent = heads.FindIndex(Absents.Contains);
        if (name < 0 || (heads.Count < 2 && present < 0 && absent < 0))
        {
            return false;
        }

        foreach (var row in table.Rows.Skip(1))
        {
            var span = new SourceSpan(row.Cells[0].Start, row.Cells[^1].End);
            if (PeopleReader.Read(lines.Text, span) is not [var first, ..])
            {
                continue;
            }

            // The mark stands in one of two columns, or says yes or no in the one there is.
            var saysAbsent = absent >= 0 && IsYes(row.Cell(absent));
            var saysPresent = present >= 0 && IsYes(row.Cell(present));
            attendance.Add(first, saysAbsent || (present >= 0 && !saysPresent) || (present < 0 && absent < 0 && first.IsAbsent == true));
        }

        return true;

        bool IsYes(SourceSpan cell)
        {
            var words = cell.In(lines.Text);
            var box = CheckBox.At(words);
            return box.Length > 0 ? box.IsTicked : words.Length > 0 && !words.StartsWith("nej", StringComparison.OrdinalIgnoreCase)
                && !words.StartsWith("ikke", StringComparison.OrdinalIgnoreCase) && (absent >= 0 || PersonWords.SaysAbsent(words) != true) && words is not ("-" or "–");
        }
    }

    /// <summary>Heads that are labels, with a list of people below each.</summary>
    private static bool ReadColumns(TextLines lines, TableBlock table, Attendance attendance)
    {
        var fields = table.Rows[0].Cells.Select(c => HeadLabels.Read(lines.Text.AsSpan(c.Start, c.Length))?.Field).ToList();
        if (fields.Count < 2 || fields.Count(f => f is HeadField.Present or HeadField.Absent) < 2)
        {
            return false;
        }

        foreach (var row in table.Rows.Skip(1))
        {
            for (var column = 0; column < Math.Min(fields.Count, row.Cells.Length); column++)
            {
                if (fields[column] is HeadField.Present or HeadField.Absent)
                {
                    PeopleReader.Read(lines.Text, row.Cells[column]).ForEach(p => attendance.Add(p, fields[column] == HeadField.Absent));
                }
            }
        }

        return true;
    }

    private static FrozenSet<string> Set(string group) => HeadLabels.File[group].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
