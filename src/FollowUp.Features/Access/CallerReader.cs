using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;

namespace FollowUp.Features.Access;

/// <summary>What a person may do, read from the directory as it is on the day.</summary>
public static class CallerReader
{
    public static Caller For(Organisation organisation, Guid personId, DateOnly today, Channel channel)
    {
        if (!organisation.People.TryGetValue(personId, out var person))
        {
            return Caller.Nobody with { Channel = channel };
        }

        return new Caller(
            person.Id,
            [.. organisation.Forums.Values.Where(f => f.SecretaryIds.Contains(person.Id)).Select(f => f.Id)],
            [.. organisation.Forums.Values.Where(f => f.MemberIds.Contains(person.Id) || f.ChairId == person.Id).Select(f => f.Id)],
            person.IsDirector,
            person.IsAdministrator,
            IsSystem: false,
            organisation.PositionsOf(person.Id, today).Select(p => ResponsibleParty.KeyOfPosition(p.Id))
                .Append(ResponsibleParty.KeyOfPerson(person.Id)).ToImmutableHashSet(),
            channel)
        {
            ChairOf = [.. organisation.Forums.Values.Where(f => f.ChairId == person.Id).Select(f => f.Id)],
        };
    }
}
