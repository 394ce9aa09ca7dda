using System.Collections.Immutable;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reviews.Events;

/// <summary>The secretary accepts a proposal, as mined or edited. Nobody else sees it before it is confirmed.</summary>
/// <param name="Edited">Names of the fields that differ from what was mined; empty when taken as it was.</param>
public sealed record ProposalAccepted(Act Act, string ProposalId, ProposalForm Form, ImmutableArray<string> Edited) : IHappened;
