using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>"Not mine": the party is responsible no more, and the secretary is to find out who is.</summary>
public sealed record HandedBack(Act Act, ResponsibleParty Party, string Reason) : IHappened;
