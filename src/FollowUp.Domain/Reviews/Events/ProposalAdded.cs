using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reviews.Events;

/// <summary>The secretary adds a commitment that mining did not find; it is accepted as it stands.</summary>
/// <param name="Evidence">Words of the minutes that the secretary marked; null when there are none.</param>
public sealed record ProposalAdded(Act Act, string ProposalId, int? AgendaPoint, string? Evidence, ProposalForm Form) : IHappened;
