using System.Collections.Immutable;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reviews.Events;

/// <summary>The accepted proposals became action items; now the responsible can see them.</summary>
public sealed record AnswersConfirmed(Act Act, ImmutableArray<ConfirmedProposal> Confirmed) : IHappened;

/// <param name="ActionItemIds">One, or one for each of the responsible.</param>
public sealed record ConfirmedProposal(string ProposalId, ImmutableArray<Guid> ActionItemIds);
