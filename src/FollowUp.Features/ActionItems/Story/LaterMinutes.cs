using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.AsOf;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Time;
using FollowUp.Mining.Remembering;
using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;
using Marten;

namespace FollowUp.Features.ActionItems.Story;

/// <summary>
/// The minutes taken in since the item was decided, and until it was settled, that speak of it: by its reference, or as the review asks about
/// it. Of closed points, and of minutes of another forum, only their circle is told.
/// </summary>
internal static class LaterMinutes
{
    /// <summary>The newest ones; each has to be read for it.</summary>
    private const int AtMost = 8;

    public static async Task<ImmutableArray<MinutesNaming>> FindAsync(
        IQuerySession session, RowAsOf row, PointInTime? asOf, Organisation organisation, Caller caller, DateOnly day, CancellationToken cancellationToken)
    {
        var (since, until) = (SinceOf(row.Then), row.Then.SettledAt is { } settled ? DanishClock.DayOf(settled) : DateOnly.MaxValue);
        var forums = row.Then.ForumsConcerned is { IsEmpty: false } concerned ? concerned.ToArray() : [row.Then.ForumId];
        var found = await session.Query<MinutesReview>()
            .Where(review => review.ForumId.IsOneOf(forums) && review.MeetingDate > since && review.MeetingDate <= until)
            .OrderByDescending(review => review.MeetingDate).Take(AtMost).ToListAsync(cancellationToken);
        if (found.Count == 0)
        {
            return [];
        }

        var reviews = new List<MinutesReview>();
        foreach (var review in found)
        {
            reviews.Add(asOf is null ? review : await ThenAsync(session, review, asOf, cancellationToken));
        }

        var editions = (await session.LoadManyAsync<StoredMinutes>(
            cancellationToken, reviews.Where(review => !review.Versions.IsEmpty).Select(review => review.NewestVersion))).ToDictionary(edition => edition.ReviewId);
        var filler = await ItemMatches.FillerAsync(session, reviews[0], cancellationToken);
        var item = ItemMatches.Open(row.Then.Item, organisation, day);
        return
        [
            .. from review in reviews
               let newest = editions.GetValueOrDefault(review.Id)
               where newest is not null
               from named in In(review, newest, item, row.Then.Item.Reference, filler)
               where caller.IsInCircleOf(review.ForumId) || (review.ForumId == row.Now.ForumId && !named.Point.IsClosed)
               select new MinutesNaming(
                   review.Id, organisation.Forums.GetValueOrDefault(review.ForumId)?.Name ?? string.Empty, review.MeetingDate, named.Point.Number,
                   named.Point.Title, named.Words, named.As, caller.IsSecretaryOf(review.ForumId)),
        ];
    }

    /// <summary>The review with the editions and answers that it had then.</summary>
    private static async Task<MinutesReview> ThenAsync(IQuerySession session, MinutesReview review, PointInTime asOf, CancellationToken cancellationToken) =>
        (await session.Events.FetchStreamAsync(review.Id, token: cancellationToken))
            .Where(e => e.Data.HadHappenedBy(asOf))
            .Aggregate((MinutesReview?)null, (state, e) => MinutesReview.Evolve(state, review.Id, e.Data)) ?? review with { Versions = [] };

    private static DateOnly SinceOf(ActionItemRow row) => row.Item.Source?.MeetingDate ?? DanishClock.DayOf(row.RegisteredAt).AddDays(-1);

    private static IEnumerable<(AgendaPoint Point, string? Words, NamedAs As)> In(
        MinutesReview review, StoredMinutes minutes, OpenItem item, string reference, FrozenSet<string> filler)
    {
        var document = MinutesParser.Parse(minutes.Text);
        var byReference = document.AgendaPoints
            .Where(point => point.Span.In(minutes.Text).Contains(reference, StringComparison.OrdinalIgnoreCase)).ToList();
        var likely =
            from candidate in OpenItemMatcher.Find(document, [item], filler)
            let point = document.AgendaPoints.First(p => p.Number == candidate.AgendaPoint)
            where !byReference.Contains(point)
            let isDenied = review.DeniedMatches.Any(denied => denied.ActionItemId == item.Id && denied.PointTitle == point.Title)
            select (point, (string?)candidate.Words.Text, isDenied ? NamedAs.Denied : NamedAs.Likely);
        return byReference.Select(point => (point, (string?)null, NamedAs.Reference)).Concat(likely);
    }
}
