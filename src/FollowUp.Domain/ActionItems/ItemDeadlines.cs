using FollowUp.Domain.ActionItems.Events;

namespace FollowUp.Domain.ActionItems;

/// <summary>How events change when a commitment is due. A come-back is due on the last day of its window.</summary>
internal static class ItemDeadlines
{
    public static Deadline? Evolve(Deadline? deadline, object happened) => happened switch
    {
        DeadlineSet e => e.Deadline,
        DeadlineMoved e => e.To,
        ExtensionGranted e => e.To,
        ComeBackSet e => new Deadline(e.Latest, e.Earliest == e.Latest ? null : e.Earliest, e.Words),
        ComeBackPostponed e => new Deadline(e.To, null, deadline?.Words),
        _ => deadline,
    };
}
