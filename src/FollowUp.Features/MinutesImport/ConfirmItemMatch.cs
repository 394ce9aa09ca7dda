using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ComeBacks;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>
/// Ja: the secretary says that a point answers a task. What was to come back to the forum has come back; anything else is
/// reported done. Neither closes it.
/// </summary>
public static class ConfirmItemMatch
{
    /// <param name="Note">What the report says; a come-back has its point instead.</param>
    public sealed record Command(Guid MinutesId, Guid ActionItemId, int AgendaPoint, string? Note, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(Decider decider, ICallerSource callers, DanishClock clock) : IRequestHandler<Command, Refusal?>
    {
        public async Task<Refusal?> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var act = caller.ActAt(clock.Now);
            return await decider.InOneTransactionAsync(
                async session =>
                {
                    if (await ReviewDesk.LoadAsync(session, command.MinutesId, caller, act, cancellationToken) is not { } context
                        || new PointsOfEditions(context.Editions).Find(context.Minutes, command.AgendaPoint) is not { } point)
                    {
                        return new Refusal(RefusalCodes.NotFound);
                    }

                    return await session.DecideAsync<ActionItem>(
                        command.ActionItemId,
                        item =>
                            item is null || !caller.MaySee(item) ? Decision.No(RefusalCodes.NotFound)
                            : (item.ComesBackTo(context.Forum.Id)
                                ? ComeBackDecisions.Fulfil(item, ComeBacksShown.PointFor(item, context.ReviewId, context.Minutes.MeetingDate, point), act)
                                : !caller.MayAnswer(item) ? Decision.No(RefusalCodes.NotYours, new ActingOn(item, caller, context.Organisation, act).NamesOf(WhoMay.Answer))
                                : ActionItemDecisions.ReportDone(item, command.Note, null, act)) switch
                            {
                                Decision.Record when item.Revision != command.ExpectedRevision => Decision.No(RefusalCodes.SomeoneWasFirst),
                                var decision => decision,
                            },
                        cancellationToken);
                },
                cancellationToken);
        }
    }
}
