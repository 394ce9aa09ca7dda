using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Agendas.Events;
using FollowUp.Domain.Reminders.Events;
using FollowUp.Domain.Reviews.Events;
using FollowUp.Domain.Series.Events;

namespace FollowUp.Features.EventSourcing;

/// <summary>
/// The name each event is stored under. Fixed for ever: a class may be renamed, a stored name never is, and never is used again.
/// When the shape of an event changes, it gets a new name with the number of its shape; the old one goes to <see cref="Upcasting.Upcasters"/>.
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
        [typeof(ExtensionRequested)] = "extension-requested",
        [typeof(ExtensionGranted)] = "extension-granted",
        [typeof(ExtensionRefused)] = "extension-refused",
        [typeof(ExtensionWithdrawn)] = "extension-withdrawn",
        [typeof(HandedBack)] = "handed-back",
        [typeof(Delegated)] = "delegated",
        [typeof(DelegationEnded)] = "delegation-ended",
        [typeof(CommentAdded)] = "comment-added",
        [typeof(Escalated)] = "escalated",
        [typeof(ItemPolicySet)] = "item-policy-set",
        [typeof(CollectiveDutyOpened)] = "collective-duty-opened",
        [typeof(ReceiptGiven)] = "receipt-given",
        [typeof(ReceiptWithdrawn)] = "receipt-withdrawn",
        [typeof(MemberExcused)] = "member-excused",
        [typeof(MemberAdded)] = "member-added",
        [typeof(SplitInto)] = "split-into",
        [typeof(SplitOff)] = "split-off",
        [typeof(MergedInto)] = "merged-into",
        [typeof(Absorbed)] = "absorbed",
        [typeof(ComeBackSet)] = "come-back-set",
        [typeof(ComeBackPostponed)] = "come-back-postponed",
        [typeof(ComeBackFulfilled)] = "come-back-fulfilled",
        [typeof(DecidedInAbsence)] = "decided-in-absence",
        [typeof(AbsenceAcknowledged)] = "absence-acknowledged",
        [typeof(PartOfSeries)] = "part-of-series",
        [typeof(SeriesStarted)] = "series-started",
        [typeof(OccurrenceMade)] = "occurrence-made",
        [typeof(RhythmChanged)] = "rhythm-changed",
        [typeof(SeriesEnded)] = "series-ended",
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
        [typeof(DigestDeferred)] = "digest-deferred-v2",
        [typeof(DigestRejected)] = "digest-rejected-v2",
        [typeof(DigestDropped)] = "digest-dropped",
    }.ToImmutableDictionary();
}
