using System.Collections.Immutable;
using FollowUp.Mining.People;
using static FollowUp.Features.Directory.Csv.LineFaultCodes;

namespace FollowUp.Features.Directory.Csv;

/// <summary>
/// A line is a position with one holder: stilling, afdeling, aliasser, indehaver, fra, til. Several lines of one position are its
/// holders after each other; no holder in any of them: it is vacant.
/// </summary>
internal static class CsvPositions
{
    public static OrganisationParts Read(CsvSheet sheet)
    {
        if (!sheet.HasAll(CsvColumn.Position, CsvColumn.Department))
        {
            return OrganisationParts.None;
        }

        foreach (var row in sheet.Table.Rows)
        {
            sheet.Needed(row, CsvColumn.Position);
        }

        var positions = sheet.Table.Rows.Where(row => row[CsvColumn.Position] is not null)
            .GroupBy(row => row[CsvColumn.Position]!, StringComparer.Ordinal)
            .Select(rows => PositionOf(rows.Key, [.. rows], sheet)).ToList();
        var departments = positions.Select(p => p.Department).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);
        return OrganisationParts.None with
        {
            Positions = [.. positions],
            Departments =
            [
                .. departments.Select(name => new DirectoryDepartment(
                    name, sheet.Known.Departments.Values.FirstOrDefault(d => d.Name == name)?.Aliases ?? [])),
            ],
        };
    }

    private static DirectoryPosition PositionOf(string title, ImmutableArray<CsvRow> rows, CsvSheet sheet)
    {
        var known = sheet.Known.Positions.Values.FirstOrDefault(p => p.Title == title);
        return new DirectoryPosition(
            title,
            sheet.Said(rows, CsvColumn.Department) ?? sheet.Wrong(rows[0].Line, ValueMissing, "", CsvColumn.Department),
            sheet.Table.Has(CsvColumn.Aliases) ? [.. rows.SelectMany(row => row.List(CsvColumn.Aliases)).Distinct()] : known?.Aliases ?? [],
            sheet.Table.Has(CsvColumn.Holder)
                ? WithPresent([.. rows.Where(row => row[CsvColumn.Holder] is not null).Select(row => HolderOf(row, known, sheet))], known, sheet)
                : [.. (known?.Holders ?? []).Select(h => new PositionHolder(sheet.Known.People[h.PersonId].ExternalId, h.From, h.To))]);
    }

    /// <summary>Where the file's first holder begins later, the one who holds it now goes on until then.</summary>
    private static ImmutableArray<PositionHolder> WithPresent(ImmutableArray<PositionHolder> named, Position? known, CsvSheet sheet)
    {
        if (named.IsEmpty || named.Min(h => h.From) is var next && next <= sheet.Today || Present(known, sheet) is not { } present)
        {
            return named;
        }

        var last = next.AddDays(-1);
        return [new PositionHolder(sheet.Known.People[present.PersonId].ExternalId, present.From, present.To < last ? present.To : last), .. named];
    }

    private static Holder? Present(Position? known, CsvSheet sheet) =>
        known?.Holders.LastOrDefault(h => h.From <= sheet.Today && (h.To is null || h.To >= sheet.Today));

    /// <summary>Without a first day it is the holder that goes on, or one that begins today.</summary>
    private static PositionHolder HolderOf(CsvRow row, Position? known, CsvSheet sheet)
    {
        var person = sheet.PersonIn(row, CsvColumn.Holder);
        var (from, to) = sheet.Period(row);
        var goesOn = Present(known, sheet) is { } present && sheet.Known.People.GetValueOrDefault(present.PersonId)?.ExternalId == person ? present : null;
        return new PositionHolder(person, from ?? goesOn?.From ?? sheet.Today, to);
    }
}
