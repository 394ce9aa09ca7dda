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
            var review = await session.LoadAsync<MinutesReview>(query.MinutesId, cancellationToken);
            if (minutes is null || review is null || !caller.IsSecretaryOf(minutes.ForumId))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            return ReviewPage.For(minutes, MinutesParser.Parse(minutes.Text), review, organisation, clock.Today);
        }
    }
}
