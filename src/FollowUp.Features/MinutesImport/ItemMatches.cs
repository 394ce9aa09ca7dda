using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Agendas;
using FollowUp.Features.Directory;
using FollowUp.Mining.Remembering;
using FollowUp.Minutes.Structure;
using Marten;

namespace FollowUp.Features.MinutesImport;

/// <summary>Which tasks of earlier meetings the minutes may speak of. Nothing closes by itself: they are questions for the secretary.</summary>
public static class ItemMatches
{
    /// <summary>Case numbers are counted over so many years.</summary>
    private const int Years = 2;

    public static async Task<ImmutableArray<ReviewMatch>> FindAsync(
        IQuerySession session, MinutesReview review, MinutesDocument document, Organisation organisation, Caller caller, DateOnly today,
        CancellationToken cancellationToken)
    {
        var forum = review.ForumId;
        var rows = (await session.Query<ActionItemRow>().Where(row => row.IsOutstanding).Concerning(forum).ToListAsync(cancellationToken))
            .Where(row => row.ForumId == forum || (row.Item.Status == ActionItemStatus.Open && row.Item.StandsBefore(forum)))
            .Where(row => row.Item.Source is not { } source || source.MeetingDate < review.MeetingDate)
            .Where(caller.MayRead)
            .ToDictionary(row => row.Id);
        if (rows.Count == 0)
        {
            return [];
        }

        var filler = await FillerAsync(session, review, cancellationToken);
        return
        [
            .. from candidate in OpenItemMatcher.Find(document, [.. rows.Values.Select(row => Open(row.Item, organisation, today))], filler)
               where !IsDenied(review, document, candidate)
               select new ReviewMatch(candidate, ActionItemLine.For(rows[candidate.ItemId], organisation, caller, today))
               {
                   ComesBackHere = rows[candidate.ItemId].Item.ComesBackTo(forum),
               },
        ];
    }

    internal static async Task<FrozenSet<string>> FillerAsync(IQuerySession session, MinutesReview review, CancellationToken cancellationToken)
    {
        var (forum, since) = (review.ForumId, review.MeetingDate.AddYears(-Years));
        var reviews = await session.Query<MinutesReview>().Where(r => r.ForumId == forum && r.MeetingDate >= since).ToListAsync(cancellationToken);
        var ids = reviews.Select(r => r.NewestVersion).ToArray();
        var points = await session.Query<StoredMinutes>().Where(m => m.Id.IsOneOf(ids)).Select(m => new { m.Points }).ToListAsync(cancellationToken);
        return FillerNumbers.Among(points.SelectMany(m => m.Points).Select(p => (p.Title, p.CaseNumber)));
    }

    /// <summary>The item as far as minutes can speak of it.</summary>
    internal static OpenItem Open(ActionItem item, Organisation organisation, DateOnly today) => new(
        item.Id, item.Title, item.Source?.Evidence, item.Source?.AgendaPointTitle, item.Source?.CaseNumber,
        [
            .. item.Responsible
                .SelectMany(party => new[]
                {
                    party.Words,
                    organisation.Positions.GetValueOrDefault(party.PositionId ?? Guid.Empty)?.Title,
                    organisation.PersonFor(party, today)?.Name,
                    organisation.DepartmentOf(party, today)?.Name,
                })
                .OfType<string>().Distinct(StringComparer.Ordinal),
        ]);

    private static bool IsDenied(MinutesReview review, MinutesDocument document, ItemCandidate candidate) =>
        review.DeniedMatches.Any(denied => denied.ActionItemId == candidate.ItemId
            && denied.PointTitle == document.AgendaPoints.First(p => p.Number == candidate.AgendaPoint).Title);
}

/// <summary>"Svarer punkt 5 på OPG-2021-014?"</summary>
public sealed record ReviewMatch(ItemCandidate Candidate, ActionItemLine Item)
{
    /// <summary>The task was to come back to the forum: the point shows that it did.</summary>
    public bool ComesBackHere { get; init; }
}
