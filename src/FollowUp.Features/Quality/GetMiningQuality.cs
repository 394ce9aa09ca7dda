using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Ports;
using Marten;
using MediatR;

namespace FollowUp.Features.Quality;

/// <summary>
/// How good mining was, as lived: what the secretaries answered to its proposals over the last meetings of each forum. Figures,
/// never the words of the minutes; the reviews behind them open for the forum's own secretary alone.
/// </summary>
public static class GetMiningQuality
{
    /// <param name="Meetings">How many of the last reviewed meetings of each forum are counted.</param>
    public sealed record Query(int Meetings = 10) : IRequest<QualityPage>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary || caller.IsAdministrator;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers) : IRequestHandler<Query, QualityPage>
    {
        public async Task<QualityPage> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var forums = organisation.Forums.Keys.Where(id => caller.IsAdministrator || caller.IsSecretaryOf(id)).ToArray();
            var reviews = (await session.Query<MinutesReview>().Where(r => forums.Contains(r.ForumId)).ToListAsync(cancellationToken))
                .Where(r => !r.Answers.IsEmpty)
                .GroupBy(r => r.ForumId)
                .SelectMany(forum => forum.OrderByDescending(r => r.MeetingDate).Take(Math.Clamp(query.Meetings, 1, 100)))
                .ToList();
            var ids = reviews.SelectMany(r => r.Versions).ToArray();
            var mined = (await session.Query<StoredMinutes>().Where(m => m.Id.IsOneOf(ids))
                    .Select(m => new { m.Id, m.Proposals }).ToListAsync(cancellationToken))
                .ToDictionary(m => m.Id, m => m.Proposals);
            return QualityPage.Of(
                [.. reviews.Select(r => ReviewOutcome.Of(r, [.. r.Versions.Where(mined.ContainsKey).SelectMany(v => mined[v])]))],
                organisation, caller.IsSecretaryOf);
        }
    }
}
