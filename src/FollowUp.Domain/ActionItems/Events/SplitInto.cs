using System.Collections.Immutable;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>These commitments stand for it from now on.</summary>
public sealed record SplitInto(Act Act, ImmutableArray<Guid> Parts, string? Reason) : IHappened;
