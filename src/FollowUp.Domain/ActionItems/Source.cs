namespace FollowUp.Domain.ActionItems;

/// <summary>Where in which minutes a commitment was made.</summary>
/// <param name="AgendaPoint">The document's own number.</param>
/// <param name="Evidence">The exact words; null for a task added by hand.</param>
/// <param name="Start">Place of the evidence in the text of the minutes, UTF-16 units.</param>
public sealed record Source(
    Guid MinutesId,
    DateOnly MeetingDate,
    int? AgendaPoint,
    string? AgendaPointTitle,
    string? CaseNumber,
    string? Evidence,
    int? Start,
    int? End);
