using System.Collections.Immutable;

namespace FollowUp.Minutes.Structure;

/// <summary>Minutes (referat) of one meeting, as understood; what the document does not give is null or empty, never guessed.</summary>
/// <param name="Text">The text that all spans count in.</param>
/// <param name="Meeting">Forum, date, place and attendance from the head of the document.</param>
/// <param name="AgendaPoints">The points (punkter) in document order.</param>
/// <param name="Diagnostics">What was not understood, or looks odd.</param>
public sealed record MinutesDocument(
    string Text,
    MeetingHead Meeting,
    ImmutableArray<AgendaPoint> AgendaPoints,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>False for text that shows none of the marks of minutes: no agenda point and no decision.</summary>
    public bool LooksLikeMinutes => AgendaPoints.Length > 0;
}

/// <summary>The head of the minutes.</summary>
/// <param name="Date">The day of the meeting; Danish calendar.</param>
/// <param name="Start">Local time (Europe/Copenhagen).</param>
public sealed record MeetingHead(
    string? Forum,
    DateOnly? Date,
    TimeOnly? Start,
    string? Place,
    ImmutableArray<Attendee> Present,
    ImmutableArray<Attendee> Absent);

/// <summary>A person as the minutes name them, with position and initials where given.</summary>
public sealed record Attendee(string Name, string? Position, string? Initials, SourceSpan Span);

/// <summary>Something that was not understood, shown to the secretary.</summary>
/// <param name="Code">Stable, for instance <c>unknown-heading</c>; screens translate it.</param>
/// <param name="Message">English, for the command line.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Code, string Message, int? AgendaPoint, SourceSpan Span);

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    Information,
    Warning,
}
