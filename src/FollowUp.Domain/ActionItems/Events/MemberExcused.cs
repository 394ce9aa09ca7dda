using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>A member owes no receipt any more.</summary>
public sealed record MemberExcused(Act Act, ResponsibleParty Member, string Reason) : IHappened;
