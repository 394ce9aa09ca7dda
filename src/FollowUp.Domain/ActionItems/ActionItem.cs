using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;

namespace FollowUp.Domain.ActionItems;

/// <summary>A confirmed commitment (opgave): the state that its events fold to.</summary>
/// <param name="Revision">
/// Counts what people decided. Reminders and relistings leave it alone, so that a form opened before the morning's mail is
/// still good after it; whoever acts says which revision they saw.
/// </param>
/// <param name="TimesMoved">How often the deadline was moved.</param>
public sealed record ActionItem(
    Guid Id,
    Guid ForumId,
    string Reference,
    string Title,
    ActionItemKind Kind,
    ActionItemStatus Status,
    bool IsClosedPoint,
    Guid? ReturnsToForumId,
    Source? Source,
    ImmutableArray<ResponsibleParty> Responsible,
    Deadline? Deadline,
    int TimesMoved,
    ImmutableArray<Guid> RelistedOnMeetings,
    int Revision)
{
    /// <summary>Open or reported done: the forum still waits for it.</summary>
    public bool IsOutstanding => Status is ActionItemStatus.Open or ActionItemStatus.ReportedDone;

    /// <summary>The state after one more event. Every stored event is true: nothing is judged here.</summary>
    public static ActionItem? Evolve(ActionItem? state, Guid id, object happened) => (state, happened) switch
    {
        (_, ActionItemRegistered e) => new ActionItem(
            id, e.ForumId, e.Reference, e.Title, e.Kind, ActionItemStatus.Open, e.IsClosedPoint, e.ReturnsToForumId, e.Source,
            Responsible: [], Deadline: null, TimesMoved: 0, RelistedOnMeetings: [], Revision: 1),
        (null, _) => null,
        (_, ResponsibleAssigned e) => state with { Responsible = e.Responsible, Revision = state.Revision + 1 },
        (_, DeadlineSet e) => state with { Deadline = e.Deadline, Revision = state.Revision + 1 },
        (_, DeadlineMoved e) => state with { Deadline = e.To, TimesMoved = state.TimesMoved + 1, Revision = state.Revision + 1 },
        (_, ProgressNoted) => state with { Revision = state.Revision + 1 },
        (_, ReportedDone) => state with { Status = ActionItemStatus.ReportedDone, Revision = state.Revision + 1 },
        (_, AcceptedAsDone) => state with { Status = ActionItemStatus.Closed, Revision = state.Revision + 1 },
        (_, Reopened) => state with { Status = ActionItemStatus.Open, Revision = state.Revision + 1 },
        (_, Cancelled) => state with { Status = ActionItemStatus.Cancelled, Revision = state.Revision + 1 },
        (_, Relisted e) => state with { RelistedOnMeetings = state.RelistedOnMeetings.Add(e.MeetingId) },
        _ => state,
    };
}
