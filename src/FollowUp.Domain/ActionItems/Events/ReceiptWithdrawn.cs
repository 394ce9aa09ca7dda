using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>A member's part is not done after all; a duty that was reported done is open again.</summary>
public sealed record ReceiptWithdrawn(Act Act, ResponsibleParty Member, string Reason) : IHappened;
