using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>It stands for another commitment from now on.</summary>
public sealed record Absorbed(Act Act, Guid FromId, string FromReference) : IHappened;
