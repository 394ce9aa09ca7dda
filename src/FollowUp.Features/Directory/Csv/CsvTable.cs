using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using static FollowUp.Features.Directory.Csv.LineFaultCodes;

namespace FollowUp.Features.Directory.Csv;

/// <summary>
/// A file's lines by their columns (RFC 4180; semicolon, comma or tabulator). A cell is text and nothing else: what a spreadsheet would
/// work out is kept as it is written.
/// </summary>
internal sealed record CsvTable(ImmutableArray<string> Columns, ImmutableArray<CsvRow> Rows, ImmutableArray<LineFault> Faults)
{
    private static readonly string[] Delimiters = [";", ",", "\t"];

    public bool Has(string column) => Columns.Contains(column);

    public static CsvTable Read(string text)
    {
        var faults = new List<LineFault>();
        var first = 1;
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = DelimiterOf(text),
            TrimOptions = TrimOptions.Trim,
            BadDataFound = _ => faults.Add(new LineFault(first, QuoteWrong, [])),
        });
        ImmutableArray<string> columns = [];
        var rows = new List<CsvRow>();
        while (parser.Read())
        {
            var cells = parser.Record ?? [];

            // The parser stands at the last line of a record; a cell in quotation marks may hold several.
            var line = first;
            first = parser.RawRow + 1;
            if (columns.IsEmpty)
            {
                columns = Headings(cells, line, faults);
                continue;
            }

            if (cells.All(string.IsNullOrEmpty))
            {
                continue;
            }

            if (cells.Skip(columns.Length).Any(cell => cell.Length > 0))
            {
                faults.Add(new LineFault(line, TooManyCells, [columns.Length.ToString(CultureInfo.InvariantCulture)]));
            }

            rows.Add(new CsvRow(line, columns, [.. cells]));
        }

        if (rows.Count == 0 && faults.Count == 0)
        {
            faults.Add(new LineFault(1, NoLines, []));
        }

        return new CsvTable(columns, [.. rows], [.. faults.Distinct()]);
    }

    private static ImmutableArray<string> Headings(string[] cells, int line, List<LineFault> faults)
    {
        var columns = cells.Select(cell => (Heading: cell, Column: CsvColumn.Of(cell) ?? "")).ToList();
        faults.AddRange(columns.Where(c => c.Column.Length == 0 && c.Heading.Length > 0).Select(c => new LineFault(line, ColumnUnknown, [c.Heading])));
        faults.AddRange(columns.Where(c => c.Column.Length > 0).CountBy(c => c.Column)
            .Where(pair => pair.Value > 1).Select(pair => new LineFault(line, ColumnTwice, [pair.Key])));
        return [.. columns.Select(c => c.Column)];
    }

    /// <summary>The one that stands most often in the headings.</summary>
    private static string DelimiterOf(string text)
    {
        var headings = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length).ToString();
        return Delimiters.MaxBy(one => headings.Split(one).Length)!;
    }
}

/// <summary>One record of a file.</summary>
/// <param name="Line">The line that it begins on.</param>
internal sealed record CsvRow(int Line, ImmutableArray<string> Columns, ImmutableArray<string> Cells)
{
    /// <summary>The text of a cell; null where it is empty or the file has no such column.</summary>
    public string? this[string column] =>
        Columns.IndexOf(column) is var place and >= 0 && place < Cells.Length && Cells[place].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Several names in one cell.</summary>
    public ImmutableArray<string> List(string column) =>
        [.. (this[column] ?? "").Split(['|', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
