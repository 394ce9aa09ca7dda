using System.Collections.Immutable;

namespace FollowUp.Minutes.Structure;

/// <summary>The head of the minutes.</summary>
/// <param name="Date">The day of the meeting; Danish calendar.</param>
/// <param name="Start">Local time (Europe/Copenhagen).</param>
/// <param name="Present">Who was there. A person named by initials or a first name alone has just that as name.</param>
public sealed record MeetingHead(
    string? Forum,
    DateOnly? Date,
    TimeOnly? Start,
    string? Place,
    ImmutableArray<Attendee> Present,
    ImmutableArray<Attendee> Absent)
{
    /// <summary>Local time; null where the minutes name the start alone.</summary>
    public TimeOnly? End { get; init; }

    /// <summary>Who led the meeting: mødeleder, ordstyrer, formand.</summary>
    public Attendee? Chair { get; init; }

    /// <summary>Who wrote the minutes (referent): "undertegnede".</summary>
    public Attendee? MinuteTaker { get; init; }

    /// <summary>The day behind "Næste møde" in the head or at the end; a day without a year is the first one after the meeting.</summary>
    public DateOnly? NextMeeting { get; init; }

    /// <summary>The words that <see cref="NextMeeting"/> was read from.</summary>
    public SourceSpan? NextMeetingSpan { get; init; }
}

/// <summary>A person as the minutes name them, with position and initials where given.</summary>
public sealed record Attendee(string Name, string? Position, string? Initials, SourceSpan Span);
