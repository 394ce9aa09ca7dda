using FollowUp.Mining.Commitments;

namespace FollowUp.Mining.People;

/// <summary>Who an actor was on a day, by the directory: a person by name, a position by its holder.</summary>
internal sealed class DirectoryResolution(OrganisationDirectory directory, DateOnly day)
{
    private readonly ILookup<string, DirectoryPerson> byName = directory.People.ToLookup(p => p.Name, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DirectoryPerson> byId = directory.People.GroupBy(p => p.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    private readonly ILookup<string, DirectoryPosition> positions = directory.Positions.ToLookup(p => p.Title, StringComparer.OrdinalIgnoreCase);

    /// <summary>The actor with the person that it was; unchanged where the directory knows none, or more than one.</summary>
    public MinedActor Of(MinedActor actor)
    {
        var person = actor.Kind switch
        {
            ActorKind.Person => byName[actor.Normalized].ToList() is [var only] ? only : null,
            ActorKind.Position => Holder(actor.Normalized),
            _ => null,
        };
        return person is null ? actor : actor with { ResolvedTo = new ResolvedPerson(person.Id, person.Name) };
    }

    private DirectoryPerson? Holder(string title)
    {
        List<string> holders = [.. positions[title].SelectMany(p => p.Holders).Where(h => h.From <= day && (h.To is null || h.To >= day)).Select(h => h.Person).Distinct(StringComparer.Ordinal)];
        return holders is [var only] ? byId.GetValueOrDefault(only) : null;
    }
}
