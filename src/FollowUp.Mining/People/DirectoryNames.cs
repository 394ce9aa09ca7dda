using FollowUp.Mining.Commitments;

namespace FollowUp.Mining.People;

/// <summary>The names of the organisation.</summary>
internal static class DirectoryNames
{
    public static IEnumerable<KnownName> Of(OrganisationDirectory? directory)
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
            yield return KnownName.Of(person.Name, ActorKind.Person, person.Name);
            if (person.Initials is { Length: > 1 } initials)
            {
                yield return KnownName.Of(initials, ActorKind.Person, person.Name) with { IsCapitals = true };
            }
        }

        foreach (var forum in directory.Forums)
        {
            foreach (var group in forum.GroupNames)
            {
                yield return KnownName.Of(group, ActorKind.Group, group);
            }

            foreach (var name in forum.Aliases.Prepend(forum.Name))
            {
                yield return KnownName.Of(name, ActorKind.Forum, forum.Name);
            }

            if (forum.Abbreviation.Length > 1)
            {
                yield return KnownName.Of(forum.Abbreviation, ActorKind.Forum, forum.Name) with { IsCapitals = true };
            }
        }
    }
}
