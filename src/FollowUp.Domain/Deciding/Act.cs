using System.Text.Json.Serialization;

namespace FollowUp.Domain.Deciding;

/// <summary>Who did something, when and from where; every event carries one.</summary>
/// <param name="PersonId">Null when the system itself acted (a job).</param>
/// <param name="At">The moment, UTC.</param>
public sealed record Act(Guid? PersonId, DateTimeOffset At, Channel Channel)
{
    /// <summary>The absent person whose deputy acted; null when somebody acted for themselves.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? OnBehalfOf { get; init; }
}

/// <summary>Where an act came from.</summary>
public enum Channel
{
    Web,
    Mail,
    Api,
    Job,
    CommandLine,

    /// <summary>A file, or another system that pushes what it knows.</summary>
    Import,
}
