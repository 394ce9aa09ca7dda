using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;

namespace FollowUp.Features.ActionItems;

/// <summary>A date that was asked for, as screens show it.</summary>
/// <param name="Reason">Null where the caller may not read the item.</param>
/// <param name="By">Null where nobody knows who asked any more.</param>
public sealed record AskedDate(DateOnly Day, string? Reason, string? By, DateTimeOffset At)
{
    /// <summary>Responsible people who are away on that day.</summary>
    public ImmutableArray<AbsenceWarning> Warnings { get; init; } = [];

    public static AskedDate? Of(ActionItem item, Organisation organisation, bool mayRead) => item.Asked is not { } asked
        ? null
        : new AskedDate(
            asked.Wanted.Day, mayRead ? asked.Reason : null, organisation.People.GetValueOrDefault(asked.PersonId ?? Guid.Empty)?.Name, asked.At)
        {
            Warnings = AbsenceWarning.For(item.Responsible, asked.Wanted.Day, organisation),
        };
}

/// <summary>When a matter comes back, as screens show it.</summary>
/// <param name="IsMeeting">The day is a meeting's.</param>
/// <param name="Fulfilled">The point that shows it; null where the caller may not read the item.</param>
public sealed record ComeBackLine(
    Guid ForumId, string? Forum, Guid? MeetingId, bool IsMeeting, DateOnly Earliest, DateOnly Latest, int TimesPostponed, ComeBackPoint? Fulfilled)
{
    public static ComeBackLine? Of(ActionItem item, Organisation organisation, bool mayRead) => item.ComesBack is not { } back
        ? null
        : new ComeBackLine(
            back.ForumId, organisation.Forums.GetValueOrDefault(back.ForumId)?.Name, back.MeetingId, back.MeetingId is not null, back.Earliest, back.Latest,
            back.TimesPostponed, mayRead ? back.Fulfilled : null);
}

/// <summary>Somebody who said "not mine", as screens show it.</summary>
/// <param name="Reason">Null where the caller may not read the item.</param>
public sealed record HandedBackName(ResponsibleName Who, string? Reason, DateTimeOffset At)
{
    public static HandedBackName Of(HandedBackPart part, Organisation organisation, bool mayRead, DateOnly today) =>
        new(ResponsibleName.For(part.Party, organisation, today), mayRead ? part.Reason : null, part.At);
}

/// <summary>Who does it for whom, as screens show it.</summary>
/// <param name="Note">Null where the caller may not read the item.</param>
/// <param name="MayEnd">The caller delegated it. (A delegate hands it back; a secretary assigns anew.)</param>
public sealed record DelegationName(ResponsibleName From, ResponsibleName To, DateTimeOffset Since, string? Note, bool MayEnd)
{
    public static DelegationName Of(Delegation delegation, Organisation organisation, Caller caller, bool mayRead, DateOnly today) => new(
        ResponsibleName.For(delegation.From, organisation, today),
        ResponsibleName.For(delegation.To, organisation, today),
        delegation.Since,
        mayRead ? delegation.Note : null,
        caller.ResponsibleKeys.Contains(delegation.From.Key));
}
