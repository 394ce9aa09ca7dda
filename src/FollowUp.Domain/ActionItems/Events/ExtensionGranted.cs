using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>Another date was granted, the wanted one or one in between; the deadline is moved.</summary>
public sealed record ExtensionGranted(Act Act, Deadline From, Deadline To, string? Note) : IHappened;
