using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>Fortryd: the secretary takes an answer back while nobody else has seen it, and with it the name that it taught.</summary>
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
                cancellationToken,
                (session, context) =>
                {
                    foreach (var name in context.Organisation.LearnedNames.Values
                        .Where(name => (name.ReviewId, name.ProposalId) == (context.ReviewId, command.ProposalId)))
                    {
                        session.Delete(name);
                    }
                });
    }
}
