using FollowUp.Mining.People;
using static FollowUp.Features.Directory.Csv.LineFaultCodes;

namespace FollowUp.Features.Directory.Csv;

/// <summary>A line is a person: brugernavn, navn, initialer, e-mail, login, aliasser, fratrådt.</summary>
internal static class CsvPeople
{
    public static OrganisationParts Read(CsvSheet sheet)
    {
        if (!sheet.HasAll(CsvColumn.Id, CsvColumn.Name))
        {
            return OrganisationParts.None;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var people = new List<DirectoryPerson>();
        foreach (var row in sheet.Table.Rows)
        {
            var person = PersonOf(row, sheet);
            people.Add(seen.Add(person.Id) || person.Id.Length == 0 ? person : sheet.Wrong(row.Line, Twice, person, person.Id));
        }

        return OrganisationParts.None with { People = [.. people] };
    }

    private static DirectoryPerson PersonOf(CsvRow row, CsvSheet sheet)
    {
        var id = sheet.Needed(row, CsvColumn.Id);
        var known = sheet.Known.People.Values.FirstOrDefault(p => string.Equals(p.ExternalId, id, StringComparison.OrdinalIgnoreCase));
        string? Or(string column, string? before) => sheet.Table.Has(column) ? row[column] : before;

        // Who signs in by their mail address goes on to do so when the address changes.
        var signIn = known?.SignInName is { } name && name != known.Email ? name : null;
        return new DirectoryPerson(
            known?.ExternalId ?? id, sheet.Needed(row, CsvColumn.Name), Or(CsvColumn.Initials, known?.Initials),
            Or(CsvColumn.Email, known?.Email), Or(CsvColumn.SignInName, signIn))
        {
            Aliases = sheet.Table.Has(CsvColumn.Aliases) ? row.List(CsvColumn.Aliases) : known?.Aliases ?? [],
            Left = sheet.Table.Has(CsvColumn.Left) ? sheet.Day(row, CsvColumn.Left) : known?.LeftOn,
        };
    }
}
