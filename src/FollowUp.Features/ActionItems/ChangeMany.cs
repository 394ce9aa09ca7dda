using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>
/// The secretary changes several commitments in one go. Each is decided by itself and keeps its own event: what holds one back
/// does not hold back the others, and sending the same again does nothing to those that are changed already.
/// </summary>
public static class ChangeMany
{
    /// <summary>More than anybody reads through before they send.</summary>
    public const int AtMost = 200;

    public sealed record Command(ImmutableArray<Chosen> Items, Change Change) : IRequest<Result<ImmutableArray<Outcome>>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    /// <param name="ExpectedRevision">The revision that was on the screen.</param>
    public sealed record Chosen(Guid ActionItemId, int ExpectedRevision);

    /// <param name="Refusal">Null: it is as it was wished now.</param>
    public sealed record Outcome(Guid ActionItemId, Refusal? Refusal);

    /// <summary>What becomes of each of them.</summary>
    public abstract record Change
    {
        /// <param name="Responsible">Empty: nobody.</param>
        public sealed record ToResponsible(ImmutableArray<ResponsibleParty> Responsible) : Change;

        public sealed record ToDeadline(DateOnly Day, string? Reason) : Change;

        /// <param name="Policy">Null: the forum's again.</param>
        public sealed record ToPolicy(ItemPolicy? Policy, string? Reason) : Change;

        public sealed record ToCancelled(string? Reason) : Change;
    }

    public sealed class Handler(ActionItemDesk desk) : IRequestHandler<Command, Result<ImmutableArray<Outcome>>>
    {
        public async Task<Result<ImmutableArray<Outcome>>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (command.Items.IsDefaultOrEmpty)
            {
                return new Refusal(RefusalCodes.NothingChosen);
            }

            if (command.Items.Length > AtMost)
            {
                return new Refusal(RefusalCodes.TooManyChosen, [$"{AtMost}"]);
            }

            var outcomes = ImmutableArray.CreateBuilder<Outcome>(command.Items.Length);
            foreach (var chosen in command.Items.DistinctBy(chosen => chosen.ActionItemId))
            {
                var refusal = await desk.DecideAsync(
                    chosen.ActionItemId, chosen.ExpectedRevision, WhoMay.Decide, on => Decide(on, command.Change), cancellationToken);
                outcomes.Add(new Outcome(chosen.ActionItemId, refusal));
            }

            return outcomes.ToImmutable();
        }

        private static Decision Decide(ActingOn on, Change change) => change switch
        {
            Change.ToResponsible to => Assign.Decide(on, to.Responsible),
            Change.ToDeadline to => ActionItemDecisions.MoveDeadline(on.Item, to.Day, to.Reason, on.Act, on.Today),
            Change.ToPolicy to => PolicyDecisions.Set(on.Item, to.Policy, to.Reason, on.Act),

            // Whether the series goes on is asked of each by itself.
            Change.ToCancelled when on.Item.Series is not null => Decision.No(RefusalCodes.SeriesGoesOnOrEnds),
            Change.ToCancelled to => ActionItemDecisions.Cancel(on.Item, to.Reason, on.Act),
            _ => throw new InvalidOperationException($"Nothing is known of {change.GetType().Name}."),
        };
    }
}
