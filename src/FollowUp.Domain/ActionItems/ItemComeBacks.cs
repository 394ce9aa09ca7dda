namespace FollowUp.Domain.ActionItems;

/// <summary>Which forum's agenda a commitment comes back on.</summary>
public static class ItemComeBacks
{
    /// <summary>True for what is promised to return to a forum, with or without a known meeting.</summary>
    public static bool IsComeBack(this ActionItem item) => item.ComesBack is not null || item.Kind == ActionItemKind.ReturnToForum;

    /// <summary>True when it comes back to that forum; without another named it is the one that decided it.</summary>
    public static bool ComesBackTo(this ActionItem item, Guid forumId) =>
        item.IsComeBack() && (item.ReturnsToForumId ?? item.ForumId) == forumId;

    /// <summary>
    /// True when it concerns the agenda of a forum: its own, or one that it comes back to. What was decided at a closed point stays
    /// with its own forum.
    /// </summary>
    public static bool StandsBefore(this ActionItem item, Guid forumId) =>
        item.ForumId == forumId || (!item.IsClosedPoint && item.ComesBackTo(forumId));
}
