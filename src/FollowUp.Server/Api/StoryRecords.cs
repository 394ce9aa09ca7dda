using FollowUp.Features.ActionItems.Story;

namespace FollowUp.Server.Api;

/// <summary>A meeting on whose agenda the item stood.</summary>
/// <param name="IsDropped">The secretary took it off the agenda.</param>
/// <param name="IsAhead">The meeting has not been held yet.</param>
/// <param name="Outcome">What was decided about it at the meeting or before the next one; null when nothing was.</param>
internal sealed record RelistingResponse(Guid MeetingId, DateOnly MeetingDate, string? Forum, bool IsDropped, bool IsAhead, TimelineResponse? Outcome)
{
    public static RelistingResponse Of(Relisting at) => new(
        at.MeetingId, at.MeetingDate, at.Forum, at.IsDropped, at.IsAhead, at.Outcome is { } outcome ? TimelineResponse.Of(outcome) : null);
}

/// <param name="As">"reference": by its reference; "likely": nobody has said whether; "denied": the secretary said that it is not.</param>
internal sealed record NamingResponse(
    Guid MinutesId, string Forum, DateOnly MeetingDate, int AgendaPoint, string AgendaPointTitle, string? Words, NamedAs As)
{
    public static NamingResponse Of(MinutesNaming naming) => new(
        naming.ReviewId, naming.Forum, naming.MeetingDate, naming.AgendaPoint, naming.PointTitle, naming.Words, naming.As);
}
