using System.Buffers;
using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Reading.Points;
using FollowUp.Minutes.Reading.Sections;

namespace FollowUp.Minutes.Reading.Tables;

/// <summary>Finds the tables of a text: rows with pipes or tabs, columns parted by gaps, and tables whose cells became lines.</summary>
internal static class TableFinder
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("|\t");

    /// <summary>The tables in document order; no two share a line.</summary>
    public static ImmutableArray<TableBlock> Find(TextLines lines)
    {
        var found = new List<TableBlock>();
        AddRows(lines, found);
        LooseTables.Add(lines, found);
        return [.. found.OrderBy(t => t.First)];
    }

    private static void AddRows(TextLines lines, List<TableBlock> found)
    {
        var text = lines.Text;
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(Signs);
            if (next < 0)
            {
                return;
            }

            var first = lines.At(at + next);
            var sign = IsRow(lines, first, '|') ? '|' : '\t';
            var end = first;
            while (end < lines.Count && IsRow(lines, end, sign))
            {
                end++;
            }

            if (end > first + 1 && Block(lines, first, end, sign) is { } block)
            {
                found.Add(block);
            }

            at = lines[Math.Max(first, end - 1)].End + 1;
        }
    }

    /// <summary>A line with two cells at least. A pipe within a word, or a tab before a page number, parts no cells.</summary>
    private static bool IsRow(TextLines lines, int line, char sign)
    {
        ref readonly var at = ref lines[line];
        var words = lines.Text.AsSpan(at.First, at.Last - at.First);
        if (words.Length < 3)
        {
            return false;
        }

        return sign == '\t'
            ? words.Contains('\t') && !ContentsEntry.Is(words)
            : words[0] == '|' ? words[1..].Contains('|')
            : words.IndexOf(" |", StringComparison.Ordinal) > 0 || words.IndexOf("| ", StringComparison.Ordinal) > 0 || (words.Contains('|') && Cells.IsRule(words));
    }

    private static TableBlock? Block(TextLines lines, int first, int end, char sign)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>(end - first);
        var form = 0;
        for (var i = first; i < end; i++)
        {
            if (Cells.IsRule(lines.Words(i)))
            {
                continue;
            }

            var row = Cells.At(lines, i, sign);
            rows.Add(row);
            form += row.Cells.Length is 2 or 3 && IsFormName(lines, row) ? 1 : 0;
        }

        if (rows.Count < 2)
        {
            return null;
        }

        var all = rows.ToImmutable();
        var actions = ActionTable.Read(lines, all);
        return form > 0 && actions is null
            ? new TableBlock(first, end, all, TableUse.Form)
            : new TableBlock(first, end, all, actions is null ? TableUse.Other : TableUse.Actions) { Actions = actions };
    }

    /// <summary>The first cell is the name of a section that text stands beside.</summary>
    private static bool IsFormName(TextLines lines, TableRow row)
    {
        var name = lines.Text.AsSpan(row.Cells[0].Start, row.Cells[0].Length);
        return SectionNames.KindOf(name) is { } kind && kind is not (Structure.SectionKind.Aspect or Structure.SectionKind.Attachments)
            || (name.StartsWith("punkt", StringComparison.OrdinalIgnoreCase) && PointMark.Read(name, row.Line, false) is not null);
    }
}
