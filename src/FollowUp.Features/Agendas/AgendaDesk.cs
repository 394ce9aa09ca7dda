using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;

namespace FollowUp.Features.Agendas;

/// <summary>What every act on a draft has in common: the meeting, and that the caller is its forum's secretary.</summary>
public sealed class AgendaDesk(Decider decider, ICallerSource callers, DanishClock clock)
{
    /// <summary>Decides on the draft of a meeting; not found for anybody but its secretary, or before it was gathered.</summary>
    public async Task<Refusal?> DecideAsync(Guid meetingId, Func<AgendaDraft, Act, Decision> decide, CancellationToken cancellationToken)
    {
        var caller = await callers.GetAsync(cancellationToken);
        var act = caller.ActAt(clock.Now);
        return await decider.InOneTransactionAsync(
            async session => await session.LoadAsync<Meeting>(meetingId, cancellationToken) is { CancelledOn: null } meeting
                    && caller.IsSecretaryOf(meeting.ForumId)
                ? await session.DecideAsync<AgendaDraft>(
                    meetingId,
                    draft => draft is null ? Decision.No(RefusalCodes.NotFound) : decide(draft, act),
                    cancellationToken)
                : new Refusal(RefusalCodes.NotFound),
            cancellationToken);
    }
}
