using FollowUp.Features.Time;

namespace FollowUp.Server.Api;

/// <summary>
/// The query parameter <c>asOf</c>: a day (its end in Denmark) or a moment with its offset from UTC. What is neither is an unreadable
/// request: a program that asks about the past must never get the present instead.
/// </summary>
internal sealed record AsOfParameter(PointInTime Value)
{
    /// <summary>Found by the framework by its name and signature.</summary>
    public static bool TryParse(string? text, out AsOfParameter? parameter) =>
        (parameter = PointInTime.Read(text) is { } read ? new AsOfParameter(read) : null) is not null;
}
