using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FollowUp.Domain.ActionItems;

namespace FollowUp.Domain.Reviews;

/// <summary>A commitment as the secretary wants it registered.</summary>
/// <param name="OneForEach">A group's duty becomes one task for each of the responsible instead of one shared task.</param>
public sealed record ProposalForm(
    string Title,
    ActionItemKind Kind,
    ImmutableArray<ResponsibleParty> Responsible,
    Deadline? Deadline,
    bool OneForEach)
{
    /// <summary>A group's duty becomes one task with a receipt from each of the responsible.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool EachAnswers { get; init; }

    /// <summary>The forum whose members the responsible are; null when they were named one by one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? MembersOf { get; init; }
}
