using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using MediatR;

namespace FollowUp.Features.Agendas;

/// <summary>
/// The outstanding items of a forum are gathered on the draft of a meeting: by a job some working days before it, or by the
/// secretary's button. Each item once, however often it is gathered; "relisted" is an event of the item.
/// </summary>
public static class GatherOutstanding
{
    public sealed record Command(Guid MeetingId) : IRequest<Refusal?>, IGuarded
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
                    if (organisation.Meetings.FirstOrDefault(m => m.Id == command.MeetingId) is not { } meeting
                        || !caller.IsSecretaryOf(meeting.ForumId))
                    {
                        return new Refusal(RefusalCodes.NotFound);
                    }

                    var outstanding = await OutstandingItems.SelectAsync(session, organisation, meeting, clock.Today, cancellationToken);
                    if (await session.DecideAsync<AgendaDraft>(
                            meeting.Id,
                            draft => AgendaDecisions.Gather(draft, meeting.ForumId, meeting.Date, outstanding, act),
                            cancellationToken) is { } refusal)
                    {
                        return refusal;
                    }

                    foreach (var gathered in outstanding.Where(i => i.Heading != OutstandingHeading.ClosedSinceLast))
                    {
                        await session.DecideAsync<ActionItem>(
                            gathered.ActionItemId,
                            item => ActionItemDecisions.Relist(item!, meeting.Id, meeting.Date, act),
                            cancellationToken);
                    }

                    return null;
                },
                cancellationToken);
        }
    }
}
