using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>It was reported done, closed or cancelled, and is open again.</summary>
public sealed record Reopened(Act Act, string Reason) : IHappened;
