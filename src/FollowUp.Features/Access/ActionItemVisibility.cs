using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;

namespace FollowUp.Features.Access;

/// <summary>
/// Who sees what of an item and may do what with it; the one place that decides it. Another forum's items are invisible but to
/// the director; a closed point's words are for its circle alone, and a responsible or delegate outside the circle, or the deputy of
/// one, sees only that there is a task. The secretary of a forum that something comes back to sees it, but for closed points. A head of department sees what the people of the department owe other forums, but for closed points.
/// </summary>
public static class ActionItemVisibility
{
    /// <summary>True when the caller may know that the item exists.</summary>
    public static bool MaySee(this Caller caller, ActionItem item) =>
        caller.IsInCircleOf(item.ForumId)
        || caller.HasPartIn(item)
        || caller.AbsentFor(item) is not null
        || (!item.IsClosedPoint && (caller.IsDirector || caller.IsHeadOver(item) || caller.PreparesComeBack(item)));

    public static bool MaySee(this Caller caller, ActionItemRow row) => caller.MaySee(row.Item);

    /// <summary>True when the caller may read title, evidence and notes.</summary>
    public static bool MayRead(this Caller caller, ActionItem item) =>
        caller.MaySee(item) && (!item.IsClosedPoint || caller.IsInCircleOf(item.ForumId));

    public static bool MayRead(this Caller caller, ActionItemRow row) => caller.MayRead(row.Item);

    /// <summary>Answers (done, new date, not mine, status): the responsible and who does it for them, their deputy while they are away, and the secretary on their behalf.</summary>
    public static bool MayAnswer(this Caller caller, ActionItem item) => caller.IsSecretaryOf(item.ForumId) || caller.HasPartIn(item) || caller.AbsentFor(item) is not null;

    /// <summary>A comment: whoever may read it, and whoever has a part in it.</summary>
    public static bool MayComment(this Caller caller, ActionItem item) => caller.MayRead(item) || caller.MayAnswer(item);

    /// <summary>The forum's word but closing (reopen, cancel, reassign, move the deadline): its secretary.</summary>
    public static bool MayDecide(this Caller caller, ActionItem item) => caller.IsSecretaryOf(item.ForumId);

    /// <summary>Closing: the secretary writes down the forum's word; the chair where theirs is the word that closes.</summary>
    public static bool MayClose(this Caller caller, ActionItem item, PolicyInForce policy) =>
        caller.IsSecretaryOf(item.ForumId) || (policy.ClosedBy == ClosedBy.Chair && caller.IsChairOf(item.ForumId));

    /// <summary>Answering the wish for another date. Where there is no chair, the secretary does it in any case.</summary>
    public static bool MayGrant(this Caller caller, ActionItem item, PolicyInForce policy, Organisation organisation, DateOnly today) => policy.GrantedBy switch
    {
        GrantedBy.Secretary => caller.IsSecretaryOf(item.ForumId),
        GrantedBy.Chair when organisation.Forums.GetValueOrDefault(item.ForumId)?.ChairOn(today, organisation) is not null => caller.IsChairOf(item.ForumId),
        GrantedBy.Chair => caller.IsSecretaryOf(item.ForumId),
        _ => caller.IsSecretaryOf(item.ForumId) || caller.IsChairOf(item.ForumId),
    };

    /// <summary>A forum's policy: its secretary, and an administrator.</summary>
    public static bool MaySetPolicyOf(this Caller caller, Guid forumId) => caller.IsSecretaryOf(forumId) || caller.IsAdministrator;

    /// <summary>The responsible, a member of a collective duty, or somebody who does it for one of them.</summary>
    public static bool HasPartIn(this Caller caller, ActionItem item) =>
        item.SeenBy().Any(party => caller.ResponsibleKeys.Contains(party.Key));

    /// <summary>The absent person whom the caller acts for at this item; null when the caller has a part in it themselves, or is nobody's deputy.</summary>
    public static Guid? AbsentFor(this Caller caller, ActionItem item) => caller.HasPartIn(item)
        ? null
        : item.SeenBy().Where(party => caller.DeputyFor.ContainsKey(party.Key)).Select(party => (Guid?)caller.DeputyFor[party.Key]).FirstOrDefault();

    /// <summary>The part of a member: the caller's own, one that they do for the member, or that of somebody away whose deputy they are.</summary>
    public static bool ActsFor(this Caller caller, ActionItem item, ResponsibleParty member) =>
        Speaking(item, member).Any(party => caller.ResponsibleKeys.Contains(party.Key) || caller.DeputyFor.ContainsKey(party.Key));

    /// <summary>The absent person whom the caller acts for at a member's part; null when it is the caller's own, or they are nobody's deputy.</summary>
    public static Guid? AbsentFor(this Caller caller, ActionItem item, ResponsibleParty member) =>
        Speaking(item, member).Any(party => caller.ResponsibleKeys.Contains(party.Key))
            ? null
            : Speaking(item, member).Where(party => caller.DeputyFor.ContainsKey(party.Key)).Select(party => (Guid?)caller.DeputyFor[party.Key]).FirstOrDefault();

    /// <summary>The member, and who does it for them.</summary>
    private static ResponsibleParty[] Speaking(ActionItem item, ResponsibleParty member) => [member, Delegation.ActingFor(member, item.Delegations)];

    /// <summary>It comes back to a forum whose agendas the caller makes.</summary>
    private static bool PreparesComeBack(this Caller caller, ActionItem item) =>
        item.ReturnsToForumId is { } forum && item.IsComeBack() && caller.IsSecretaryOf(forum);

    private static bool IsHeadOver(this Caller caller, ActionItem item) =>
        item.Responsible.Any(party => caller.HeadOfKeys.Contains(party.Key));
}
