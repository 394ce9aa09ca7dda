using System.Collections.Immutable;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Domain.Reviews.Events;
using FollowUp.Features.Access;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>The secretary accepts at once every waiting proposal that mining is sure of and whose responsible is known.</summary>
public static class AcceptSureProposals
{
    public sealed record Command(Guid MinutesId) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ReviewDesk desk, IDocumentStore store, DanishClock clock) : IRequestHandler<Command, Refusal?>
    {
        public async Task<Refusal?> Handle(Command command, CancellationToken cancellationToken)
        {
            var rejections = await RejectionsAsync(command.MinutesId, cancellationToken);
            return await desk.DecideAsync(
                command.MinutesId,
                (review, context) =>
                {
                    ImmutableArray<object> accepted =
                    [
                        .. from id in review.ProposalIds
                           where !review.Answers.ContainsKey(id)
                           let reading = context.Reading(id)
                           where reading is not null && rejections.Of(reading.Mined.Evidence.Text) is null
                           let proposal = ReviewProposal.For(id, 0, reading, null, context.Organisation, clock.Today)
                           where proposal.IsSure
                           select new ProposalAccepted(context.Act, id, reading.Form, []),
                    ];
                    return accepted.IsEmpty ? Decision.Same : Decision.Of(accepted);
                },
                cancellationToken);
        }

        /// <summary>What was rejected once is for the secretary to look at again, not to be accepted among others.</summary>
        private async Task<EarlierRejections> RejectionsAsync(Guid minutesId, CancellationToken cancellationToken)
        {
            await using var session = store.QuerySession();
            return await session.LoadAsync<StoredMinutes>(minutesId, cancellationToken) is { } minutes
                && await session.LoadAsync<MinutesReview>(minutes.ReviewId, cancellationToken) is { } review
                ? await EarlierRejections.LoadAsync(session, review, cancellationToken)
                : EarlierRejections.None;
        }
    }
}
