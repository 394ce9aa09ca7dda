using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>Somebody else does it for a responsible party, which stays answerable. A second one takes the place of the first.</summary>
/// <param name="From">The responsible party, or a delegate who passes it on.</param>
public sealed record Delegated(Act Act, ResponsibleParty From, ResponsibleParty To, string? Note) : IHappened;
