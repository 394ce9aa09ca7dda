using System.Globalization;
using static FollowUp.Features.Directory.Csv.LineFaultCodes;

namespace FollowUp.Features.Directory.Csv;

/// <summary>A table that is read against the directory, with the faults found so far.</summary>
internal sealed class CsvSheet(CsvTable table, Organisation known, DateOnly today)
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "d/M/yyyy", "d/M-yyyy"];

    public CsvTable Table => table;

    public Organisation Known => known;

    public DateOnly Today => today;

    public List<LineFault> Faults { get; } = [];

    /// <summary>Writes down a fault and goes on with a value that nobody will use.</summary>
    public T Wrong<T>(int line, string code, T instead, params string[] facts)
    {
        Faults.Add(new LineFault(line, code, [.. facts]));
        return instead;
    }

    /// <summary>True when the columns are there; false with a fault for each that is missing.</summary>
    public bool HasAll(params string[] columns)
    {
        foreach (var column in columns.Where(column => !table.Has(column)))
        {
            Wrong(1, ColumnMissing, "", column);
        }

        return columns.All(table.Has);
    }

    public string Needed(CsvRow row, string column) => row[column] ?? Wrong(row.Line, ValueMissing, "", column);

    public DateOnly? Day(CsvRow row, string column) =>
        row[column] is not { } text ? null
        : DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Wrong<DateOnly?>(row.Line, DateUnreadable, null, text);

    /// <summary>First and last day; a fault where the last one is the earlier.</summary>
    public (DateOnly? From, DateOnly? To) Period(CsvRow row)
    {
        var period = (From: Day(row, CsvColumn.From), To: Day(row, CsvColumn.To));
        return period.To < period.From ? Wrong(row.Line, EndsBeforeItBegins, period) : period;
    }

    /// <summary>The id of a person that the cell names by user name, mail address or a name that only one has.</summary>
    public string PersonIn(CsvRow row, string column)
    {
        var words = row[column]!;
        bool Is(string? value) => string.Equals(value, words, StringComparison.OrdinalIgnoreCase);
        var people = known.People.Values;
        return (people.FirstOrDefault(p => Is(p.ExternalId)) ?? people.FirstOrDefault(p => Is(p.Email))
            ?? (people.Where(p => Is(p.Name)).Take(2).ToList() is [var only] ? only : null))?.ExternalId
            ?? Wrong(row.Line, PersonUnknown, "", words);
    }

    /// <summary>The title of a position that is known by it or by another name.</summary>
    public string PositionIn(CsvRow row, string column)
    {
        var words = row[column]!;
        return known.Positions.Values.FirstOrDefault(p => p.Aliases.Prepend(p.Title).Contains(words, StringComparer.OrdinalIgnoreCase))?.Title
            ?? Wrong(row.Line, PositionUnknown, "", words);
    }

    /// <summary>What the rows of one thing say of it; a fault where they differ.</summary>
    public string? Said(IEnumerable<CsvRow> rows, string column)
    {
        string? said = null;
        foreach (var row in rows)
        {
            if (row[column] is { } value)
            {
                said = said is null || said == value ? value : Wrong(row.Line, SaysOtherwise, said, column, said);
            }
        }

        return said;
    }
}
