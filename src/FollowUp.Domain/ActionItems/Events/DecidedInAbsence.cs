using System.Collections.Immutable;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>These people were noted absent at the point where the duty arose, and are to be told first.</summary>
public sealed record DecidedInAbsence(Act Act, ImmutableArray<Guid> PersonIds) : IHappened;
