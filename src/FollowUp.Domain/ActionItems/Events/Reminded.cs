using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>A digest that names this commitment was accepted by the mail server.</summary>
/// <param name="LocalDate">The morning it belongs to, Danish calendar.</param>
public sealed record Reminded(Act Act, Guid DigestId, Guid RecipientId, DateOnly LocalDate, string Reason) : IHappened;
