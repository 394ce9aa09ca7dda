using System.Collections.Immutable;
using Marten;

namespace FollowUp.Features.Directory.Scim;

/// <summary>The directory while one request of a client changes it; stored as a whole, with the roles that follow from the groups.</summary>
internal sealed class ScimDraft(Organisation organisation, IEnumerable<ScimGroup> groups, DateOnly today, DateTimeOffset now)
{
    private readonly HashSet<Guid> changed = [];

    public Organisation Organisation { get; private set; } = organisation;

    public ImmutableDictionary<Guid, ScimGroup> Groups { get; private set; } = groups.ToImmutableDictionary(group => group.Id);

    public DateOnly Today => today;

    public DateTimeOffset Now => now;

    public IScimResources Resources(ScimKind kind, string address) =>
        kind == ScimKind.User ? new ScimUsers(this, address) : new ScimGroups(this, address);

    public void Set(Person person)
    {
        Organisation = Organisation with { People = Organisation.People.SetItem(person.Id, person) };
        changed.Add(person.Id);
    }

    public void Set(ScimGroup group)
    {
        Groups = Groups.SetItem(group.Id, group);
        changed.Add(group.Id);
    }

    /// <summary>Takes somebody out of all groups.</summary>
    public void Leave(Guid person)
    {
        foreach (var group in Groups.Values.Where(group => group.Members.Contains(person)))
        {
            Set(group with { Members = group.Members.Remove(person), ChangedAt = now });
        }
    }

    public void StoreIn(IDocumentSession session)
    {
        var (forums, people) = GroupRoles.Changed(Organisation, [.. Groups.Values], today);
        foreach (var person in people)
        {
            Set(person);
        }

        session.Store(Organisation.People.Values.Where(person => changed.Contains(person.Id)));
        session.Store(Groups.Values.Where(group => changed.Contains(group.Id)));
        session.Store(forums.AsEnumerable());
    }
}
