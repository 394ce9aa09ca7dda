using FollowUp.Mining.Commitments;

namespace FollowUp.Mining.People;

/// <summary>The names of the organisation.</summary>
internal static class DirectoryNames
{
    /// <param name="forum">The body whose minutes are read: its members may be named by first name alone.</param>
    public static IEnumerable<KnownName> Of(OrganisationDirectory? directory, string? forum)
    {
        if (directory is null)
        {
            yield break;
        }

        foreach (var position in directory.Positions)
        {
            foreach (var name in position.Aliases.Prepend(position.Title))
            {
                yield return KnownName.Of(name, ActorKind.Position, position.Title);
            }
        }

        foreach (var department in directory.Departments)
        {
            foreach (var name in department.Aliases.Prepend(department.Name))
            {
                yield return KnownName.Of(name, ActorKind.Department, department.Name);
            }
        }

        foreach (var person in directory.People)
        {
            foreach (var name in person.Aliases.Prepend(person.Name))
            {
                yield return KnownName.Of(name, ActorKind.Person, person.Name);
            }

            if (person.Initials is { Length: > 1 } initials)
            {
                yield return KnownName.Of(initials, ActorKind.Person, person.Name) with { IsCapitals = true };
            }
        }

        foreach (var first in MembersOf(directory, forum).Select(p => p.Name).GroupBy(n => n.Split(' ')[0], StringComparer.Ordinal))
        {
            if (first.Key.Length > 1 && first.Count() == 1)
            {
                yield return KnownName.Of(first.Key, ActorKind.Person, first.Single());
            }
        }

        foreach (var body in directory.Forums)
        {
            foreach (var group in body.GroupNames)
            {
                yield return KnownName.Of(group, ActorKind.Group, group);
            }

            foreach (var name in body.Aliases.Prepend(body.Name))
            {
                yield return KnownName.Of(name, ActorKind.Forum, body.Name);
            }

            if (body.Abbreviation.Length > 1)
            {
                yield return KnownName.Of(body.Abbreviation, ActorKind.Forum, body.Name) with { IsCapitals = true };
            }
        }
    }

    private static IEnumerable<DirectoryPerson> MembersOf(OrganisationDirectory directory, string? forum)
    {
        var body = directory.Forums.FirstOrDefault(f => forum is not null && f.Aliases.Prepend(f.Name).Contains(forum, StringComparer.OrdinalIgnoreCase));
        var members = body is null
            ? []
            : body.Members.Concat(body.Roles.Where(r => r.Kind == DirectoryRole.Member).Select(r => r.Person).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        return directory.People.Where(p => members.Contains(p.Id));
    }
}
