using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>A short status.</summary>
public sealed record ProgressNoted(Act Act, string Text) : IHappened;
