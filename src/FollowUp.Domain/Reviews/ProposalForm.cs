using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;

namespace FollowUp.Domain.Reviews;

/// <summary>A commitment as the secretary wants it registered.</summary>
/// <param name="OneForEach">A group's duty becomes one task for each of the responsible instead of one shared task.</param>
public sealed record ProposalForm(
    string Title,
    ActionItemKind Kind,
    ImmutableArray<ResponsibleParty> Responsible,
    Deadline? Deadline,
    bool OneForEach);
