using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;

namespace FollowUp.Features.Access;

/// <summary>What a person may do, read from the directory as it is on the day. Who has left is nobody.</summary>
public static class CallerReader
{
    public static Caller For(Organisation organisation, Guid personId, DateOnly today, Channel channel)
    {
        if (!organisation.People.TryGetValue(personId, out var person) || !person.IsHereOn(today))
        {
            return Caller.Nobody with { Channel = channel };
        }

        var forums = organisation.Forums.Values;
        var chairOf = forums.Where(f => f.ChairOn(today, organisation) == person.Id).Select(f => f.Id).ToImmutableHashSet();
        var headOf = organisation.DepartmentsLedBy(person.Id, today);
        return new Caller(
            person.Id,
            [.. forums.Where(f => f.SecretariesOn(today, organisation).Contains(person.Id)).Select(f => f.Id)],
            [.. forums.Where(f => f.MembersOn(today, organisation).Contains(person.Id)).Select(f => f.Id).Union(chairOf)],
            person.Directs,
            person.Administers,
            IsSystem: false,
            KeysOf(organisation, person.Id, today).ToImmutableHashSet(),
            channel)
        {
            ChairOf = chairOf,
            DeputyFor = DeputyFor(organisation, person.Id, today),
            HeadOf = headOf,
            HeadOfKeys = KeysIn(organisation, headOf, today),
        };
    }

    private static IEnumerable<string> KeysOf(Organisation organisation, Guid personId, DateOnly today) =>
        organisation.PositionsOf(personId, today).Select(p => ResponsibleParty.KeyOfPosition(p.Id))
            .Append(ResponsibleParty.KeyOfPerson(personId));

    private static ImmutableDictionary<string, Guid> DeputyFor(Organisation organisation, Guid personId, DateOnly today)
    {
        var away = organisation.Absences.Where(absence => absence.Covers(today)).Select(absence => absence.PersonId).Distinct();
        var parties =
            from absent in away
            from party in organisation.PositionsOf(absent, today)
                .Select(p => new ResponsibleParty(null, p.Id, null)).Append(new ResponsibleParty(absent, null, null))
            where organisation.DeputyFor(party, today)?.Deputy.Id == personId
            select KeyValuePair.Create(party.Key, absent);
        return parties.DistinctBy(pair => pair.Key).ToImmutableDictionary();
    }

    /// <summary>The positions of departments, and the people who hold one of them.</summary>
    private static ImmutableHashSet<string> KeysIn(Organisation organisation, ImmutableHashSet<Guid> departments, DateOnly today) =>
    [
        .. from position in organisation.Positions.Values
           where departments.Contains(position.DepartmentId)
           from key in position.HolderOn(today) is { } holder
               ? new[] { ResponsibleParty.KeyOfPosition(position.Id), ResponsibleParty.KeyOfPerson(holder) }
               : [ResponsibleParty.KeyOfPosition(position.Id)]
           select key,
    ];
}
