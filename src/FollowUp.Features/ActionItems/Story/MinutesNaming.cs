namespace FollowUp.Features.ActionItems.Story;

/// <summary>A point of later minutes that speaks of the item, or may.</summary>
/// <param name="ReviewId">Where a secretary reads the minutes.</param>
/// <param name="Words">The words of the point that say so.</param>
/// <param name="MayOpen">The caller may open the minutes.</param>
public sealed record MinutesNaming(
    Guid ReviewId, string Forum, DateOnly MeetingDate, int AgendaPoint, string PointTitle, string? Words, NamedAs As, bool MayOpen);

/// <summary>How sure it is that minutes speak of an item.</summary>
public enum NamedAs
{
    /// <summary>By its reference.</summary>
    Reference,

    /// <summary>By its words or case number; nobody has said whether it is so.</summary>
    Likely,

    /// <summary>The secretary said that the point is about something else.</summary>
    Denied,
}
