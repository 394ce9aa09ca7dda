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
    /// <summary>The rows of the tables and lists of tasks (aktionsliste, opgaveliste), in document order.</summary>
    public ImmutableArray<ActionRow> ActionRows { get; init; } = [];

    /// <summary>
    /// The places of all tables and of the lists with check boxes, in document order and apart from each other: rows, not sentences. A
    /// table with one row a point is not among them, as its cells are the sections of the points.
    /// </summary>
    public ImmutableArray<SourceSpan> TableSpans { get; init; } = [];

    /// <summary>False for text that shows none of the marks of minutes: no agenda point and no decision.</summary>
    public bool LooksLikeMinutes => AgendaPoints.Length > 0;
}
