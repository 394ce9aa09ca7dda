namespace FollowUp.Domain.ActionItems;

/// <summary>On whose word a commitment is to be closed.</summary>
/// <param name="Rule">Whose word the policy asks for.</param>
/// <param name="FromChair">The forum's chair closes it.</param>
/// <param name="HasChair">Without a chair the secretary's word is enough.</param>
/// <param name="Meeting">The meeting that said so; null when nothing was said of one.</param>
/// <param name="NextMeeting">The forum's next meeting, Danish calendar; null when none is planned.</param>
public sealed record WordOfForum(ClosedBy Rule, bool FromChair, bool HasChair, HeldMeeting? Meeting, DateOnly? NextMeeting);

/// <summary>A meeting of the forum that decided the commitment, or that it comes back to.</summary>
public sealed record HeldMeeting(Guid Id, DateOnly Date);
