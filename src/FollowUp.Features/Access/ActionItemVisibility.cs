using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;

namespace FollowUp.Features.Access;

/// <summary>
/// Who sees what of an item; the one place that decides it. Another forum's items are invisible but to the director; a closed
/// point's words are for its circle alone, and a responsible outside the circle, or their deputy, sees only that there is a task.
/// A head of department sees what the people of the department owe other forums, but for closed points.
/// </summary>
public static class ActionItemVisibility
{
    /// <summary>True when the caller may know that the item exists.</summary>
    public static bool MaySee(this Caller caller, ActionItemRow row) =>
        caller.IsInCircleOf(row.ForumId)
        || caller.IsResponsibleFor(row.Item)
        || caller.AbsentFor(row.Item) is not null
        || (!row.Item.IsClosedPoint && (caller.IsDirector || caller.IsHeadOver(row.Item)));

    /// <summary>True when the caller may read title, evidence and notes.</summary>
    public static bool MayRead(this Caller caller, ActionItemRow row) =>
        caller.MaySee(row) && (!row.Item.IsClosedPoint || caller.IsInCircleOf(row.ForumId));

    /// <summary>Answers (done, new date, status): the responsible, their deputy while they are away, and the secretary on their behalf.</summary>
    public static bool MayAnswer(this Caller caller, ActionItem item) =>
        caller.IsSecretaryOf(item.ForumId) || caller.IsResponsibleFor(item) || caller.AbsentFor(item) is not null;

    /// <summary>The forum's word (accept, reopen, cancel, reassign): its secretary.</summary>
    public static bool MayDecide(this Caller caller, ActionItem item) => caller.IsSecretaryOf(item.ForumId);

    public static bool IsResponsibleFor(this Caller caller, ActionItem item) =>
        item.Responsible.Any(party => caller.ResponsibleKeys.Contains(party.Key));

    /// <summary>The absent person whom the caller acts for at this item; null when the caller is responsible themselves, or nobody's deputy.</summary>
    public static Guid? AbsentFor(this Caller caller, ActionItem item) => caller.IsResponsibleFor(item)
        ? null
        : item.Responsible.Where(party => caller.DeputyFor.ContainsKey(party.Key)).Select(party => (Guid?)caller.DeputyFor[party.Key]).FirstOrDefault();

    private static bool IsHeadOver(this Caller caller, ActionItem item) =>
        item.Responsible.Any(party => caller.HeadOfKeys.Contains(party.Key));
}
