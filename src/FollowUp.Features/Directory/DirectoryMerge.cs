using System.Collections.Immutable;
using FollowUp.Mining.People;

namespace FollowUp.Features.Directory;

/// <summary>Lays a directory file over the directory that is there; pure.</summary>
public static class DirectoryMerge
{
    /// <summary>
    /// The directory after the import; null when the file refers to people, positions or departments that neither it nor the
    /// directory describes, or describes one twice.
    /// </summary>
    /// <param name="today">The day of the import: what the file does not name any more ended the day before.</param>
    public static Organisation? Merge(Organisation known, OrganisationDirectory file, DateOnly today)
    {
        if (HasTwice(file.People.Select(p => p.Id)) || HasTwice(file.Departments.Select(d => d.Name))
            || HasTwice(file.Positions.Select(p => p.Title)) || HasTwice(file.Forums.Select(f => f.Name)))
        {
            return null;
        }

        var people = file.People.Select(p => PersonOf(p, KnownAs(p, known, file), file)).ToList();
        var personIds = people.ToDictionary(p => p.ExternalId, p => p.Id);
        var departmentIds = file.Departments.ToDictionary(
            d => d.Name, d => known.Departments.Values.FirstOrDefault(k => k.Name == d.Name)?.Id ?? Guid.CreateVersion7());
        var positionIds = file.Positions.ToDictionary(
            p => p.Title, p => known.Positions.Values.FirstOrDefault(k => k.Title == p.Title)?.Id ?? Guid.CreateVersion7());
        AddKnown(personIds, known.People.Values.Select(p => (p.ExternalId, p.Id)));
        AddKnown(departmentIds, known.Departments.Values.Select(d => (d.Name, d.Id)));
        AddKnown(positionIds, known.Positions.Values.Select(p => (p.Title, p.Id)));
        if (NamedPeople(file).Any(id => !personIds.ContainsKey(id))
            || NamedPositions(file).Any(title => !positionIds.ContainsKey(title))
            || NamedDepartments(file).Any(name => !departmentIds.ContainsKey(name)))
        {
            return null;
        }

        var departments = file.Departments.Select(d => DepartmentOf(d, known.Departments.GetValueOrDefault(departmentIds[d.Name]), departmentIds, positionIds));
        var positions = file.Positions.Select(p => PositionOf(
            p, positionIds[p.Title], known.Positions.GetValueOrDefault(positionIds[p.Title]), departmentIds[p.Department], personIds, today));
        var forums = file.Forums.Select(f => (File: f, Forum: ForumOf(f, known, personIds, positionIds, today))).ToList();
        var allMeetings = known.Meetings.Concat(known.CancelledMeetings).ToLookup(m => m.ForumId);
        var meetings = allMeetings.Where(g => forums.All(pair => pair.Forum.Id != g.Key)).SelectMany(g => g)
            .Concat(forums.SelectMany(pair => MeetingMerge.Merge(
                pair.Forum.Id, [.. allMeetings[pair.Forum.Id]], [.. pair.File.Meetings.Select(m => new PlannedMeeting(m.Date, m.Start, m.Place))], today)))
            .ToList();
        var absences = file.Absences.Select(a => new Absence(
            Absence.IdOf(personIds[a.Person], a.From), personIds[a.Person], a.From, a.To, a.Deputy is { } deputy ? personIds[deputy] : null, a.Note));

        return new Organisation(
            string.IsNullOrWhiteSpace(file.Municipality) ? known.Municipality : file.Municipality,
            Over(known.Departments, departments, d => d.Id),
            Over(known.People, people, p => p.Id),
            Over(known.Positions, positions, p => p.Id),
            Over(known.Forums, forums.Select(f => f.Forum), f => f.Id),
            [.. meetings.Where(m => m.CancelledOn is null)])
        {
            CancelledMeetings = [.. meetings.Where(m => m.CancelledOn is not null)],
            Version = known.Version,
            Policies = known.Policies,
            LearnedNames = known.LearnedNames,
            Absences = [.. known.Absences.Concat(absences).GroupBy(a => a.Id).Select(g => g.Last())],
        };
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
        file.Administrators.IsEmpty ? known?.IsAdministrator == true : file.Administrators.Contains(p.Id))
    {
        Aliases = p.Aliases,
        LeftOn = p.Left,
        Scim = known?.Scim,
        DirectorBy = known?.DirectorBy ?? [],
        AdministratorBy = known?.AdministratorBy ?? [],
    };

    /// <summary>A file that does not say who the head is leaves it as it was.</summary>
    private static Department DepartmentOf(
        DirectoryDepartment d, Department? known, Dictionary<string, Guid> departmentIds, Dictionary<string, Guid> positionIds) =>
        new(departmentIds[d.Name], d.Name, d.Aliases)
        {
            HeadPositionId = d.Head is { } head ? positionIds[head] : known?.HeadPositionId,
            ParentId = d.Parent is { } parent ? departmentIds[parent] : known?.ParentId,
        };

    private static Position PositionOf(
        DirectoryPosition p, Guid id, Position? known, Guid departmentId, Dictionary<string, Guid> personIds, DateOnly today) =>
        new(
            id,
            p.Title,
            departmentId,
            p.Aliases,
            Periods.Merge<Holder>(
                known?.Holders ?? [], [.. p.Holders.Select(h => new Holder(personIds[h.Person], h.From, h.To))],
                h => (h.PersonId, h.From, h.To), (h, to) => h with { To = to }, today))
        {
            Deputies = p.Deputies.IsEmpty
                ? known?.Deputies ?? []
                : Periods.Merge<Deputy>(
                    known?.Deputies ?? [], [.. p.Deputies.Select(d => new Deputy(personIds[d.Person], d.From, d.To))],
                    d => (d.PersonId, d.From, d.To), (d, to) => d with { To = to }, today),
        };

    private static Forum ForumOf(
        DirectoryForum f, Organisation known, Dictionary<string, Guid> personIds, Dictionary<string, Guid> positionIds, DateOnly today)
    {
        var old = known.Forums.Values.FirstOrDefault(k => k.Name == f.Name);
        IEnumerable<(RoleKind Kind, Guid PersonId)> undated =
        [
            .. f.Chair is { } chair ? [(RoleKind.Chair, personIds[chair])] : Array.Empty<(RoleKind, Guid)>(),
            .. f.Secretaries.Select(id => (RoleKind.Secretary, personIds[id])),
            .. f.Members.Select(id => (RoleKind.Member, personIds[id])),
        ];
        var dated = f.Roles.Select(r => new ForumRole(
            KindOf(r.Kind),
            r.Person is { } person ? personIds[person] : null,
            r.Position is { } position ? positionIds[position] : null,
            r.From ?? ForumRole.Always,
            r.To));
        return new Forum(old?.Id ?? Guid.CreateVersion7(), f.Name, f.Abbreviation, f.Aliases, f.GroupNames, null, [], [])
            .WithRoles(Periods.MergeRoles(old?.AllRoles, [.. undated], [.. dated], today));
    }

    private static bool HasTwice(IEnumerable<string> names) => names.CountBy(name => name, StringComparer.Ordinal).Any(pair => pair.Value > 1);

    private static void AddKnown(Dictionary<string, Guid> ids, IEnumerable<(string Name, Guid Id)> known)
    {
        foreach (var (name, id) in known)
        {
            ids.TryAdd(name, id);
        }
    }

    private static RoleKind KindOf(string kind) => kind switch
    {
        DirectoryRole.Chair => RoleKind.Chair,
        DirectoryRole.Secretary => RoleKind.Secretary,
        _ => RoleKind.Member,
    };

    private static IEnumerable<string> NamedPeople(OrganisationDirectory file) =>
        file.Positions.SelectMany(p => p.Holders.Concat(p.Deputies).Select(h => h.Person))
            .Concat(file.Forums.SelectMany(f => f.Secretaries.Concat(f.Members).Concat(f.Chair is null ? [] : [f.Chair])))
            .Concat(file.Forums.SelectMany(f => f.Roles.Select(r => r.Person).OfType<string>()))
            .Concat(file.Absences.SelectMany(a => new[] { a.Person, a.Deputy }.OfType<string>()))
            .Concat(file.Directors)
            .Concat(file.Administrators);

    private static IEnumerable<string> NamedPositions(OrganisationDirectory file) =>
        file.Departments.Select(d => d.Head).Concat(file.Forums.SelectMany(f => f.Roles.Select(r => r.Position))).OfType<string>();

    private static IEnumerable<string> NamedDepartments(OrganisationDirectory file) =>
        file.Positions.Select(p => p.Department).Concat(file.Departments.Select(d => d.Parent).OfType<string>());

    private static ImmutableDictionary<Guid, T> Over<T>(
        ImmutableDictionary<Guid, T> known, IEnumerable<T> added, Func<T, Guid> id) =>
        known.SetItems(added.Select(item => KeyValuePair.Create(id(item), item)));
}
