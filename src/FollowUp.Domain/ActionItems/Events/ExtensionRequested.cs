using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>The responsible asked for another date; the deadline stands until somebody grants it.</summary>
/// <param name="For">The responsible party that asks; null when the secretary asks for all of them.</param>
public sealed record ExtensionRequested(Act Act, Deadline Wanted, string Reason, ResponsibleParty? For) : IHappened;
