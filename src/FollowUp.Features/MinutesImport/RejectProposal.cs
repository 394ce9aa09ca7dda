using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>The secretary says that a proposal is no commitment.</summary>
public static class RejectProposal
{
    public sealed record Command(Guid MinutesId, string ProposalId, string? Reason = null) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ReviewDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.MinutesId,
                (review, context) => ReviewDecisions.Reject(review, command.ProposalId, command.Reason, context.Act),
                cancellationToken);
    }
}
