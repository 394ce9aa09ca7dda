using System.Collections.Immutable;
using FollowUp.Mining.People;

namespace FollowUp.Features.Directory;

/// <summary>Lays a directory file over the directory that is there; pure.</summary>
public static class DirectoryMerge
{
    /// <summary>The directory after the import; null when the file refers to people or departments that it does not describe.</summary>
    public static Organisation? Merge(Organisation known, OrganisationDirectory file)
    {
        var people = file.People.Select(p => PersonOf(p, KnownAs(p, known, file), file)).ToList();
        var personIds = people.ToDictionary(p => p.ExternalId, p => p.Id);

        var departments = file.Departments.Select(d => new Department(
            known.Departments.Values.FirstOrDefault(k => k.Name == d.Name)?.Id ?? Guid.CreateVersion7(), d.Name, d.Aliases)).ToList();
        var departmentIds = departments.ToDictionary(d => d.Name, d => d.Id);

        if (NamedPeople(file).Any(id => !personIds.ContainsKey(id)) || file.Positions.Any(p => !departmentIds.ContainsKey(p.Department)))
        {
            return null;
        }

        var positions = file.Positions.Select(p => new Position(
            known.Positions.Values.FirstOrDefault(k => k.Title == p.Title)?.Id ?? Guid.CreateVersion7(),
            p.Title,
            departmentIds[p.Department],
            p.Aliases,
            [.. p.Holders.Select(h => new Holder(personIds[h.Person], h.From, h.To))])).ToList();

        var forums = file.Forums.Select(f => (File: f, Forum: new Forum(
            known.Forums.Values.FirstOrDefault(k => k.Name == f.Name)?.Id ?? Guid.CreateVersion7(),
            f.Name,
            f.Abbreviation,
            f.Aliases,
            f.GroupNames,
            f.Chair is null ? null : personIds[f.Chair],
            [.. f.Secretaries.Select(id => personIds[id])],
            [.. f.Members.Select(id => personIds[id])]))).ToList();

        var meetings =
            from pair in forums
            from m in pair.File.Meetings
            let old = known.Meetings.FirstOrDefault(k => k.ForumId == pair.Forum.Id && k.Date == m.Date)
            select new Meeting(old?.Id ?? Guid.CreateVersion7(), pair.Forum.Id, m.Date, m.Start, m.Place);

        return new Organisation(
            file.Municipality,
            Over(known.Departments, departments, d => d.Id),
            Over(known.People, people, p => p.Id),
            Over(known.Positions, positions, p => p.Id),
            Over(known.Forums, forums.Select(f => f.Forum), f => f.Id),
            [.. known.Meetings.Concat(meetings).GroupBy(m => m.Id).Select(g => g.Last())]);
    }

    /// <summary>The person by the organisation's own id; else the first administrator, who signed in before there was a directory.</summary>
    private static Person? KnownAs(DirectoryPerson person, Organisation known, OrganisationDirectory file) =>
        known.People.Values.FirstOrDefault(k => k.ExternalId == person.Id)
        ?? known.People.Values.FirstOrDefault(
            k => k.IsKnownAs(person.SignInName ?? person.Email) && !file.People.Any(other => other.Id == k.ExternalId));

    /// <summary>A file that names no administrators takes the role from nobody: somebody must be able to bring in the next one.</summary>
    private static Person PersonOf(DirectoryPerson p, Person? known, OrganisationDirectory file) => new(
        known?.Id ?? Guid.CreateVersion7(), p.Id, p.Name, p.Initials, p.Email, p.SignInName ?? p.Email,
        file.Directors.Contains(p.Id),
        file.Administrators.IsEmpty ? known?.IsAdministrator == true : file.Administrators.Contains(p.Id));

    private static IEnumerable<string> NamedPeople(OrganisationDirectory file) =>
        file.Positions.SelectMany(p => p.Holders.Select(h => h.Person))
            .Concat(file.Forums.SelectMany(f => f.Secretaries.Concat(f.Members).Concat(f.Chair is null ? [] : [f.Chair])))
            .Concat(file.Directors)
            .Concat(file.Administrators);

    private static ImmutableDictionary<Guid, T> Over<T>(
        ImmutableDictionary<Guid, T> known, IEnumerable<T> added, Func<T, Guid> id) =>
        known.SetItems(added.Select(item => KeyValuePair.Create(id(item), item)));
}
