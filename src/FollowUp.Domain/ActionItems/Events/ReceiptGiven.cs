using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>One member did their part of a collective duty.</summary>
/// <param name="Link">Where the part lies, https.</param>
public sealed record ReceiptGiven(Act Act, ResponsibleParty Member, string? Note, string? Link) : IHappened;
