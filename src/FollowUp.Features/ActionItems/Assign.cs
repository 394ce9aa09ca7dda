using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>The secretary makes somebody else responsible.</summary>
public static class Assign
{
    public sealed record Command(Guid ActionItemId, ImmutableArray<ResponsibleParty> Responsible, int ExpectedRevision)
        : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Refusal?>
    {
        public Task<Refusal?> Handle(Command command, CancellationToken cancellationToken) =>
            desk.RuleAsync(
                command.ActionItemId,
                command.ExpectedRevision,
                (item, act) => ActionItemDecisions.Assign(item, command.Responsible, act),
                cancellationToken);
    }
}
