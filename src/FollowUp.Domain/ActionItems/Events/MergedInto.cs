using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>Another commitment stands for it from now on.</summary>
public sealed record MergedInto(Act Act, Guid IntoId, string IntoReference, string? Reason) : IHappened;
