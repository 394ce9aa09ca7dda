using FollowUp.Minutes.Reading.Head;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>The meeting that the minutes are of, to tell its decisions from the pasted ones of other bodies and other days.</summary>
internal sealed record MeetingOfPoint(string? Forum, DateOnly? Day)
{
    /// <summary>Neither its forum nor its day is known: then no decision is told from it.</summary>
    public static MeetingOfPoint Unknown { get; } = new(null, null);

    /// <summary>The day decides; without one the name of the body does.</summary>
    public bool IsOther(DateOnly? day, ReadOnlySpan<char> body, bool saysFrom) =>
        day is not null && Day is not null ? day != Day
        : saysFrom || (Forum is not null && ForumName.In(body) is { } other && !ForumName.Same(other, Forum));
}
