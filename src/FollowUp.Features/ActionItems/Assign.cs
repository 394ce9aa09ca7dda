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
            desk.DecideAsync(
                command.ActionItemId, command.ExpectedRevision, WhoMay.Decide, on => Decide(on, command.Responsible), cancellationToken);
    }

    internal static Decision Decide(ActingOn on, ImmutableArray<ResponsibleParty> responsible) =>
        responsible.All(on.Organisation.Knows)
            ? ActionItemDecisions.Assign(on.Item, responsible, on.Act)
            : Decision.No(RefusalCodes.PersonUnknown);
}
