using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems;

/// <summary>One of the commitments that stand for one that was split.</summary>
public sealed record SplitPart(Guid Id, string Title, ImmutableArray<ResponsibleParty> Responsible, Deadline? Deadline)
{
    /// <summary>A part for each member of a collective duty whose receipt is missing; none when it is no collective duty.</summary>
    /// <param name="newId">An id for each part.</param>
    public static ImmutableArray<SplitPart> OfMissing(ActionItem whole, Func<Guid> newId) =>
        [.. whole.Collective?.Missing.Select(member => new SplitPart(newId(), whole.Title, [member.Party], whole.Deadline)) ?? []];

    /// <summary>The first events of the part: where it was decided, and how secret it is, are those of the whole.</summary>
    public ImmutableArray<object> Start(ActionItem whole, string reference, Act act) =>
    [
        new ActionItemRegistered(
            act, whole.ForumId, reference, Title.Trim(), whole.Kind, whole.IsClosedPoint, whole.ReturnsToForumId, whole.Source),
        new SplitOff(act, whole.Id, whole.Reference),
        .. Responsible.IsEmpty ? Array.Empty<object>() : [new ResponsibleAssigned(act, Responsible)],
        .. Due(whole, act) is { } due ? [due] : Array.Empty<object>(),
        .. whole.Policy is null ? Array.Empty<object>() : [new ItemPolicySet(act, whole.Policy, null)],
    ];

    /// <summary>A part that keeps the day of a come-back comes back as the whole did.</summary>
    private object? Due(ActionItem whole, Act act) =>
        whole.ComesBack is { } back && Deadline == whole.Deadline
            ? new ComeBackSet(act, back.ForumId, back.MeetingId, back.Earliest, back.Latest, Deadline?.Words)
        : Deadline is null ? null
        : new DeadlineSet(act, Deadline);
}
