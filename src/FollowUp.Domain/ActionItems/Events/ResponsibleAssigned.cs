using System.Collections.Immutable;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>These are responsible from now on; nobody when the list is empty.</summary>
public sealed record ResponsibleAssigned(Act Act, ImmutableArray<ResponsibleParty> Responsible) : IHappened;
