using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>Fortryd: the secretary takes an answer back while nobody else has seen it.</summary>
public static class WithdrawAnswer
{
    public sealed record Command(Guid MinutesId, string ProposalId) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ReviewDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.DecideAsync(
                command.MinutesId,
                (review, context) => ReviewDecisions.Withdraw(review, command.ProposalId, context.Act),
                cancellationToken);
    }
}
