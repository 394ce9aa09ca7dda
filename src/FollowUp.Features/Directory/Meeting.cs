namespace FollowUp.Features.Directory;

/// <summary>A meeting of a forum, held or planned.</summary>
/// <param name="Start">Local time, Europe/Copenhagen.</param>
public sealed record Meeting(Guid Id, Guid ForumId, DateOnly Date, TimeOnly? Start, string? Place)
{
    /// <summary>The day from which it was known not to take place; null for one that stands.</summary>
    public DateOnly? CancelledOn { get; init; }
}
