using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Agendas.Events;
using FollowUp.Domain.Reminders.Events;
using FollowUp.Domain.Reviews.Events;

namespace FollowUp.Features.EventSourcing;

/// <summary>
/// The name each event is stored under. Fixed for ever: a class may be renamed, a stored name never is, and never is used again.
/// </summary>
public static class StoredNames
{
    public static ImmutableDictionary<Type, string> OfEvents { get; } = new Dictionary<Type, string>
    {
        [typeof(ActionItemRegistered)] = "action-item-registered",
        [typeof(ResponsibleAssigned)] = "responsible-assigned",
        [typeof(DeadlineSet)] = "deadline-set",
        [typeof(DeadlineMoved)] = "deadline-moved",
        [typeof(ProgressNoted)] = "progress-noted",
        [typeof(ReportedDone)] = "reported-done",
        [typeof(AcceptedAsDone)] = "accepted-as-done",
        [typeof(Reopened)] = "reopened",
        [typeof(Cancelled)] = "cancelled",
        [typeof(Reminded)] = "reminded",
        [typeof(Relisted)] = "relisted",
        [typeof(MinutesImported)] = "minutes-imported",
        [typeof(MinutesCorrected)] = "minutes-corrected",
        [typeof(ItemMatchDenied)] = "item-match-denied",
        [typeof(ProposalAccepted)] = "proposal-accepted",
        [typeof(ProposalRejected)] = "proposal-rejected",
        [typeof(AnswerWithdrawn)] = "answer-withdrawn",
        [typeof(ProposalAdded)] = "proposal-added",
        [typeof(AnswersConfirmed)] = "answers-confirmed",
        [typeof(OutstandingGathered)] = "outstanding-gathered",
        [typeof(OutstandingItemMoved)] = "outstanding-item-moved",
        [typeof(OutstandingItemDropped)] = "outstanding-item-dropped",
        [typeof(OutstandingItemPutBack)] = "outstanding-item-put-back",
        [typeof(OutstandingLineWritten)] = "outstanding-line-written",
        [typeof(DigestClaimed)] = "digest-claimed",
        [typeof(DigestSent)] = "digest-sent",
        [typeof(DigestDeferred)] = "digest-deferred",
        [typeof(DigestRejected)] = "digest-rejected",
        [typeof(DigestDropped)] = "digest-dropped",
    }.ToImmutableDictionary();
}
