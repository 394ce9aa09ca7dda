using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Reminders;
using FollowUp.Features.Directory;
using Marten;

namespace FollowUp.Features.ActionItems.Lists;

/// <summary>What filters ask beside the rows: the day, and whom mail reaches on it.</summary>
/// <param name="WithMail">Keys of the responsible parties that have an address.</param>
/// <param name="Refused">Keys of those whose last mail was refused for good.</param>
internal sealed record FilterGround(DateOnly Day, string[] WithMail, string[] Refused)
{
    /// <summary>A refusal that nothing followed for so long says nothing about the address of today.</summary>
    private const int LookBackDays = 30;

    public static async Task<FilterGround> ReadAsync(
        IQuerySession session, Organisation organisation, DateOnly day, CancellationToken cancellationToken)
    {
        var since = day.AddDays(-LookBackDays);
        var refused = await session.Query<Digest>()
            .Where(digest => digest.LocalDate > since && digest.LocalDate <= day && digest.Status == DigestStatus.Rejected).ToListAsync(cancellationToken);
        var people = refused.Select(digest => digest.RecipientId).Distinct().ToArray();
        var arrived = people.Length == 0
            ? []
            : await session.Query<Digest>()
                .Where(digest => digest.LocalDate > since && digest.LocalDate <= day && digest.Status == DigestStatus.Sent && digest.RecipientId.IsOneOf(people))
                .ToListAsync(cancellationToken);
        var last = arrived.ToLookup(digest => digest.RecipientId, digest => digest.LocalDate);
        return new FilterGround(
            day,
            organisation.KeysWithMail(day),
            [
                .. refused.Where(digest => last[digest.RecipientId].All(sent => sent < digest.LocalDate))
                    .Select(digest => digest.RecipientId).Distinct()
                    .SelectMany(person => organisation.PositionsOf(person, day).Select(position => ResponsibleParty.KeyOfPosition(position.Id))
                        .Append(ResponsibleParty.KeyOfPerson(person))),
            ]);
    }
}
