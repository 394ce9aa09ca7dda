using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>The party does it itself again.</summary>
public sealed record DelegationEnded(Act Act, ResponsibleParty From, string? Reason) : IHappened;
