using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using FollowUp.Minutes.Reading;
using Marten;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>The page on which a secretary goes through the proposals of one document.</summary>
public static class GetReview
{
    /// <param name="MinutesId">Of the review, or of any edition of its minutes; the newest is shown.</param>
    public sealed record Query(Guid MinutesId) : IRequest<Result<ReviewPage>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Query, Result<ReviewPage>>
    {
        public async Task<Result<ReviewPage>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            var minutes = await session.LoadAsync<StoredMinutes>(query.MinutesId, cancellationToken);
            var review = minutes is null ? null : await session.LoadAsync<MinutesReview>(minutes.ReviewId, cancellationToken);
            if (review is null || !caller.IsSecretaryOf(review.ForumId))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var editions = await Editions.LoadAsync(session, review, cancellationToken);
            var document = MinutesParser.Parse(editions.Newest.Text);
            return new ReviewPageWriter(editions, document, review, organisation, clock.Today)
            {
                Rejections = await EarlierRejections.LoadAsync(session, review, cancellationToken),
                Matches = await ItemMatches.FindAsync(session, review, document, organisation, caller, clock.Today, cancellationToken),
            }.Write();
        }
    }
}
