using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>One more, or one who was excused, owes a receipt; a duty that was reported done is open again.</summary>
public sealed record MemberAdded(Act Act, ResponsibleParty Member) : IHappened;
