using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;

namespace FollowUp.Features.Access;

/// <summary>
/// Who sees what of an item; the one place that decides it. Another forum's items are invisible but to the director; a closed
/// point's words are for its circle alone, and a responsible outside the circle sees only that there is a task.
/// </summary>
public static class ActionItemVisibility
{
    /// <summary>True when the caller may know that the item exists.</summary>
    public static bool MaySee(this Caller caller, ActionItemRow row) =>
        caller.IsInCircleOf(row.ForumId)
        || caller.IsResponsibleFor(row.Item)
        || (caller.IsDirector && !row.Item.IsClosedPoint);

    /// <summary>True when the caller may read title, evidence and notes.</summary>
    public static bool MayRead(this Caller caller, ActionItemRow row) =>
        caller.MaySee(row) && (!row.Item.IsClosedPoint || caller.IsInCircleOf(row.ForumId));

    /// <summary>Answers (done, new date, status): the responsible, and the secretary on their behalf.</summary>
    public static bool MayAnswer(this Caller caller, ActionItem item) =>
        caller.IsSecretaryOf(item.ForumId) || caller.IsResponsibleFor(item);

    /// <summary>The forum's word (accept, reopen, cancel, reassign): its secretary.</summary>
    public static bool MayDecide(this Caller caller, ActionItem item) => caller.IsSecretaryOf(item.ForumId);

    public static bool IsResponsibleFor(this Caller caller, ActionItem item) =>
        item.Responsible.Any(party => caller.ResponsibleKeys.Contains(party.Key));
}
