using System.Text.Json.Serialization;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>The forum, or its secretary, accepted it as done: the circle is closed.</summary>
public sealed record AcceptedAsDone(Act Act, string? Note) : IHappened
{
    /// <summary>The meeting whose word it was; null when it was said between meetings.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? MeetingId { get; init; }
}
