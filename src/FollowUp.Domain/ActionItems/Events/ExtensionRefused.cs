using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>The date that was asked for was refused; the deadline stands.</summary>
public sealed record ExtensionRefused(Act Act, string Reason) : IHappened;
