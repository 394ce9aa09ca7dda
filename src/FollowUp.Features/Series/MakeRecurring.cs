using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series;
using FollowUp.Domain.Series.Events;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using MediatR;

namespace FollowUp.Features.Series;

/// <summary>Gør til tilbagevendende: the secretary makes a commitment the first of a series.</summary>
public static class MakeRecurring
{
    /// <param name="Day">Of weeks the weekday, 1 Monday; of months and years the day of the month, 31 the last. Null: that of the deadline.</param>
    public sealed record Command(Guid ActionItemId, RhythmUnit Unit, int Every, int? Day, int ExpectedRevision) : IRequest<Refusal?>, IGuarded
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
                    var organisation = await Organisation.LoadAsync(session, cancellationToken);
                    var id = Guid.CreateVersion7();
                    Decision? start = null;
                    var refusal = await session.DecideAsync<ActionItem>(
                        command.ActionItemId,
                        item => item is null ? Decision.No(RefusalCodes.NotFound) : ActionItemDesk.Judge(
                            item, caller, organisation, act, command.ExpectedRevision, WhoMay.Decide,
                            on =>
                            {
                                var join = SeriesPartDecisions.Join(on.Item, id, 1, act);
                                start = join is Decision.Record ? StartOf(on.Item, command, act) : null;
                                return start is Decision.Refuse ? start : join;
                            }),
                        cancellationToken);
                    if (refusal is null && start is Decision.Record record)
                    {
                        session.Events.StartStream<DutySeries>(id, record.Events.AsEnumerable());
                    }

                    return refusal;
                },
                cancellationToken);
        }

        private static Decision StartOf(ActionItem item, Command command, Act act)
        {
            var due = item.Deadline!.Day;
            var rhythm = new Rhythm(command.Unit, command.Every, command.Day ?? RhythmReading.DayIn(command.Unit, due), null);
            return SeriesDecisions.Start(Started(item, rhythm, act), item.Id, due);
        }
    }

    /// <summary>The series that a commitment is the first of.</summary>
    internal static SeriesStarted Started(ActionItem item, Rhythm rhythm, Act act) => new(
        act, item.ForumId, item.Title, item.Kind, item.IsClosedPoint, item.ReturnsToForumId, rhythm, item.Responsible, item.Source);
}
