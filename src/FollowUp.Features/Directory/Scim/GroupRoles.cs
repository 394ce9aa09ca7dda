using System.Collections.Immutable;

namespace FollowUp.Features.Directory.Scim;

/// <summary>
/// What follows from the groups: roles in forums that begin and end with the membership, and who directs or administers. What a file
/// or a person gave stays beside it. Pure.
/// </summary>
internal static class GroupRoles
{
    /// <summary>The forums and people that change.</summary>
    public static (ImmutableArray<Forum> Forums, ImmutableArray<Person> People) Changed(
        Organisation organisation, IReadOnlyCollection<ScimGroup> groups, DateOnly today)
    {
        var alive = groups.Where(group => !group.IsDeleted && group.Grant is not null).OrderBy(group => group.Id).ToList();
        return (
            [.. organisation.Forums.Values.Select(forum => (Old: forum, New: WithRoles(forum, alive, today))).Where(pair => pair.New is not null).Select(pair => pair.New!)],
            [
                .. from person in organisation.People.Values
                   let directorBy = Granting(alive, GroupGrantKind.Director, person.Id)
                   let administratorBy = Granting(alive, GroupGrantKind.Administrator, person.Id)
                   where !person.DirectorBy.SequenceEqual(directorBy) || !person.AdministratorBy.SequenceEqual(administratorBy)
                   select person with { DirectorBy = directorBy, AdministratorBy = administratorBy },
            ]);
    }

    private static ImmutableArray<Guid> Granting(List<ScimGroup> groups, GroupGrantKind kind, Guid person) =>
        [.. groups.Where(group => group.Grant!.Kind == kind && group.Members.Contains(person)).Select(group => group.Id)];

    /// <summary>Null: it stays as it is.</summary>
    private static Forum? WithRoles(Forum forum, List<ScimGroup> groups, DateOnly today)
    {
        var wanted = groups.Where(group => group.Grant!.ForumId == forum.Id && group.Grant.Role is not null)
            .SelectMany(group => group.Members.Select(person => (Role: group.Grant!.Role!.Value, Person: person, Group: group.Id))).ToHashSet();
        bool IsOpen(ForumRole role) => role.GroupId is not null && (role.To is null || role.To >= today);
        bool IsWanted(ForumRole role) => wanted.Contains((role.Kind, role.PersonId ?? Guid.Empty, role.GroupId!.Value));

        var yesterday = today.AddDays(-1);
        var ended = forum.AllRoles.Where(role => IsOpen(role) && !IsWanted(role)).ToHashSet();
        var there = forum.AllRoles.Where(IsOpen).Select(role => (Role: role.Kind, Person: role.PersonId ?? Guid.Empty, Group: role.GroupId!.Value)).ToHashSet();
        var begun = wanted.Except(there).Select(role => new ForumRole(role.Role, role.Person, null, today, null) { GroupId = role.Group }).ToList();
        return ended.Count + begun.Count == 0
            ? null
            : forum.WithRoles(forum.AllRoles
                .Where(role => !ended.Contains(role) || role.From <= yesterday)
                .Select(role => ended.Contains(role) ? role with { To = yesterday } : role)
                .Concat(begun).OrderBy(role => role.Kind).ThenBy(role => role.From));
    }
}
