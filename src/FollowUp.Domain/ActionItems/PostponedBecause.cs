namespace FollowUp.Domain.ActionItems;

/// <summary>Why a come-back was postponed, as events store it; screens have words for each.</summary>
public static class PostponedBecause
{
    public const string MeetingCancelled = "meeting-cancelled";
    public const string MeetingMoved = "meeting-moved";
}
