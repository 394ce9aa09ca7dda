using System.Collections.Immutable;
using FollowUp.Mining.People;
using static FollowUp.Features.Directory.Csv.LineFaultCodes;

namespace FollowUp.Features.Directory.Csv;

/// <summary>
/// Reads people, positions with their holders, or forums with their roles from a table; its headings say which. What the file has no
/// column for stays as the directory knows it. Pure.
/// </summary>
public static class CsvDirectory
{
    public static DirectoryReading Read(string text, Organisation known, DateOnly today)
    {
        var table = CsvTable.Read(text);
        if (!table.Faults.IsEmpty)
        {
            return new DirectoryReading(null, table.Faults);
        }

        var sheet = new CsvSheet(table, known, today);
        var parts = table switch
        {
            _ when table.Has(CsvColumn.Forum) => CsvForums.Read(sheet),
            _ when table.Has(CsvColumn.Position) => CsvPositions.Read(sheet),
            _ when table.Has(CsvColumn.Id) || table.Has(CsvColumn.Name) => CsvPeople.Read(sheet),
            _ => sheet.Wrong(1, ColumnsUnknown, OrganisationParts.None),
        };
        return sheet.Faults.Count > 0
            ? new DirectoryReading(null, [.. sheet.Faults.OrderBy(fault => fault.Line)])
            : new DirectoryReading(parts.As(known), []);
    }
}

/// <summary>A directory file, or what is wrong with it line by line.</summary>
/// <param name="Directory">Null where <paramref name="Faults"/> says why.</param>
public sealed record DirectoryReading(OrganisationDirectory? Directory, ImmutableArray<LineFault> Faults);

/// <summary>The parts that a table speaks of.</summary>
internal sealed record OrganisationParts(
    ImmutableArray<DirectoryDepartment> Departments,
    ImmutableArray<DirectoryPerson> People,
    ImmutableArray<DirectoryPosition> Positions,
    ImmutableArray<DirectoryForum> Forums)
{
    public static OrganisationParts None { get; } = new([], [], [], []);

    /// <summary>As a file of its own; who directs and administers stays as it is known.</summary>
    public OrganisationDirectory As(Organisation known) => new(
        known.Municipality, Departments, People, Positions, Forums,
        [.. known.People.Values.Where(p => p.IsDirector).Select(p => p.ExternalId)],
        [.. known.People.Values.Where(p => p.IsAdministrator).Select(p => p.ExternalId)]);
}
