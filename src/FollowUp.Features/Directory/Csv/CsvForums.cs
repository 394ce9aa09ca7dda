using System.Collections.Immutable;
using FollowUp.Mining.People;
using static FollowUp.Features.Directory.Csv.LineFaultCodes;

namespace FollowUp.Features.Directory.Csv;

/// <summary>
/// A line is a role in a forum: forum, forkortelse, aliasser, gruppenavne, rolle, person or stilling, fra, til. A kind of role that no
/// line of a forum names stays as it is: a list of members says nothing of the chair.
/// </summary>
internal static class CsvForums
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["formand"] = DirectoryRole.Chair,
        ["mødeleder"] = DirectoryRole.Chair,
        [DirectoryRole.Chair] = DirectoryRole.Chair,
        ["sekretær"] = DirectoryRole.Secretary,
        [DirectoryRole.Secretary] = DirectoryRole.Secretary,
        ["medlem"] = DirectoryRole.Member,
        [DirectoryRole.Member] = DirectoryRole.Member,
    };

    public static OrganisationParts Read(CsvSheet sheet)
    {
        foreach (var row in sheet.Table.Rows)
        {
            sheet.Needed(row, CsvColumn.Forum);
        }

        return OrganisationParts.None with
        {
            Forums =
            [
                .. sheet.Table.Rows.Where(row => row[CsvColumn.Forum] is not null)
                    .GroupBy(row => sheet.Known.ForumNamed(row[CsvColumn.Forum])?.Name ?? row[CsvColumn.Forum]!, StringComparer.OrdinalIgnoreCase)
                    .Select(rows => ForumOf(rows.Key, [.. rows], sheet)),
            ],
        };
    }

    private static DirectoryForum ForumOf(string name, ImmutableArray<CsvRow> rows, CsvSheet sheet)
    {
        var known = sheet.Known.ForumNamed(name);
        ImmutableArray<string> List(string column, ImmutableArray<string>? before) =>
            sheet.Table.Has(column) ? [.. rows.SelectMany(row => row.List(column)).Distinct()] : before ?? [];
        var named = rows.Select(row => RoleOf(row, known, sheet)).OfType<DirectoryRole>().ToList();
        var kept = (known?.AllRoles ?? []).Where(role => role.GroupId is null).Select(role => RoleOf(role, sheet.Known)).Where(role => !named.Exists(n => n.Kind == role.Kind));
        return new DirectoryForum(
            name,
            sheet.Said(rows, CsvColumn.Abbreviation) ?? known?.Abbreviation ?? sheet.Wrong(rows[0].Line, AbbreviationMissing, "", name),
            List(CsvColumn.Aliases, known?.Aliases), List(CsvColumn.GroupNames, known?.GroupNames), null, [], [], [])
        {
            Roles = [.. named.Distinct(), .. kept],
        };
    }

    private static DirectoryRole? RoleOf(CsvRow row, Forum? known, CsvSheet sheet)
    {
        if (row[CsvColumn.Role] is not { } words)
        {
            return row[CsvColumn.Person] is null && row[CsvColumn.Position] is null
                ? null
                : sheet.Wrong<DirectoryRole?>(row.Line, ValueMissing, null, CsvColumn.Role);
        }

        if (!Kinds.TryGetValue(words, out var kind))
        {
            return sheet.Wrong<DirectoryRole?>(row.Line, RoleUnknown, null, words);
        }

        if (row[CsvColumn.Person] is null == row[CsvColumn.Position] is null)
        {
            return sheet.Wrong<DirectoryRole?>(row.Line, RoleOfNobody, null);
        }

        var (from, to) = sheet.Period(row);
        var role = new DirectoryRole(
            kind, row[CsvColumn.Person] is null ? null : sheet.PersonIn(row, CsvColumn.Person),
            row[CsvColumn.Position] is null ? null : sheet.PositionIn(row, CsvColumn.Position), from, to);
        return from is not null || known is null ? role : role with { From = Began(role, known, sheet) };
    }

    /// <summary>The first day of the role that goes on, else today.</summary>
    private static DateOnly? Began(DirectoryRole role, Forum known, CsvSheet sheet)
    {
        var goesOn = known.AllRoles.LastOrDefault(old =>
            old.GroupId is null && old.IsInForceOn(sheet.Today) && RoleOf(old, sheet.Known) is var one && (one.Kind, one.Person, one.Position) == (role.Kind, role.Person, role.Position));
        return goesOn?.From ?? sheet.Today;
    }

    private static DirectoryRole RoleOf(ForumRole role, Organisation known) => new(
        role.Kind switch { RoleKind.Chair => DirectoryRole.Chair, RoleKind.Secretary => DirectoryRole.Secretary, _ => DirectoryRole.Member },
        known.People.GetValueOrDefault(role.PersonId ?? Guid.Empty)?.ExternalId,
        known.Positions.GetValueOrDefault(role.PositionId ?? Guid.Empty)?.Title,
        role.From, role.To);
}
