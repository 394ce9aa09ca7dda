using System.Text.Json.Serialization;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>The responsible, or somebody for them, says that it is done.</summary>
public sealed record ReportedDone(Act Act, string? Note) : IHappened
{
    /// <summary>Where the result lies, https; null when nothing was given.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Link { get; init; }
}
