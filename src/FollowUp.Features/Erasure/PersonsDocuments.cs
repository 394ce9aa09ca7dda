using FollowUp.Domain.ActionItems;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.Directory.Names;
using FollowUp.Features.Directory.Scim;
using Marten;

namespace FollowUp.Features.Erasure;

/// <summary>
/// The documents that are about one person and go with them. A new kind of document that holds who somebody is, or what they are called, is
/// added here; text that others wrote is found by itself (<see cref="StoredTexts"/>).
/// </summary>
internal static class PersonsDocuments
{
    public static async Task<IReadOnlyList<object>> OfAsync(IQuerySession session, Guid personId, CancellationToken cancellationToken)
    {
        var keys = await session.Query<AccessKey>().Where(key => key.PersonId == personId).ToListAsync(cancellationToken);
        var absences = await session.Query<Absence>().Where(absence => absence.PersonId == personId).ToListAsync(cancellationToken);
        var meaning = ResponsibleParty.KeyOfPerson(personId);
        var names = await session.Query<LearnedName>().Where(name => name.ResponsibleKey == meaning).ToListAsync(cancellationToken);
        return [.. keys, .. absences, .. names];
    }

    /// <summary>The person as those see it who meet the id: somebody who is not here any more.</summary>
    public static Person Nameless(Person person, DateOnly today) => new(
        person.Id, $"slettet-{person.Id:N}", "Slettet person", Initials: null, Email: null, SignInName: null, IsDirector: false, IsAdministrator: false)
    {
        LeftOn = person.LeftOn is { } left && left < today ? left : today,
    };

    /// <summary>The groups that a provisioning client put the person in, without them.</summary>
    public static async Task<IReadOnlyList<ScimGroup>> LeftAsync(IQuerySession session, Guid personId, CancellationToken cancellationToken)
    {
        var groups = await session.Query<ScimGroup>().ToListAsync(cancellationToken);
        return [.. groups.Where(group => group.Members.Contains(personId)).Select(group => group with { Members = group.Members.Remove(personId) })];
    }

    /// <summary>The positions that the person holds or stands in for from today on, without them.</summary>
    public static IEnumerable<Position> Vacated(Organisation organisation, Guid personId, DateOnly today)
    {
        var yesterday = today.AddDays(-1);
        bool GoesOn(Guid person, DateOnly? to) => person == personId && (to is null || to >= today);
        return
            from position in organisation.Positions.Values
            where position.Holders.Any(holder => GoesOn(holder.PersonId, holder.To)) || position.Deputies.Any(deputy => GoesOn(deputy.PersonId, deputy.To))
            select position with
            {
                Holders =
                [
                    .. from holder in position.Holders
                       let ended = GoesOn(holder.PersonId, holder.To) ? holder with { To = yesterday } : holder
                       where ended.To is null || ended.From <= ended.To
                       select ended,
                ],
                Deputies =
                [
                    .. from deputy in position.Deputies
                       let ended = GoesOn(deputy.PersonId, deputy.To) ? deputy with { To = yesterday } : deputy
                       where ended.To is null || ended.From <= ended.To
                       select ended,
                ],
            };
    }
}
