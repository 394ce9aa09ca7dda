using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>Somebody wrote something to the commitment that is no status of it.</summary>
public sealed record CommentAdded(Act Act, string Text) : IHappened;
