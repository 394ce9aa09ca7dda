using System.Globalization;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems;

/// <summary>Another date is asked for, and granted, refused or withdrawn. "Today" is the Danish calendar day of the act.</summary>
public static class ExtensionDecisions
{
    /// <summary>
    /// The wish of a responsible for another date: moved at once where the rule allows it, else asked. A first date is no
    /// extension, so it is set at once.
    /// </summary>
    /// <param name="party">The party that asks; null when it is asked for all of them.</param>
    public static Decision Ask(
        ActionItem item, DateOnly day, string? reason, ResponsibleParty? party, ExtensionRule rule, Act act, DateOnly today)
    {
        if (item.Status == ActionItemStatus.ReportedDone)
        {
            return Decision.No(RefusalCodes.ReportedDoneAlready, item.Reference);
        }

        if (rule == ExtensionRule.AtOnce || item.Deadline is null)
        {
            return ActionItemDecisions.MoveDeadline(item, day, reason, act, today);
        }

        return !item.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, item.Reference)
            : item.Deadline.Day == day && item.Asked is null ? Decision.Same
            : item.Asked is { } asked && asked.Wanted.Day == day && asked.PersonId == act.PersonId ? Decision.Same
            : item.Asked is { } other ? Decision.No(RefusalCodes.AlreadyAsked, Iso(other.Wanted.Day))
            : day < today ? Decision.No(RefusalCodes.DeadlineInThePast, Iso(day))
            : string.IsNullOrWhiteSpace(reason) ? Decision.No(RefusalCodes.ReasonMissing)
            : Decision.Of(new ExtensionRequested(act, new Deadline(day, null, null), reason.Trim(), party));
    }

    /// <summary>Grants the date that was asked for, or another one; the deadline is moved.</summary>
    public static Decision Grant(ActionItem item, DateOnly day, string? note, Act act, DateOnly today) => item switch
    {
        { IsOutstanding: false } => Decision.No(RefusalCodes.AlreadyClosed, item.Reference),
        { Asked: null } when item.Deadline?.Day == day => Decision.Same,
        { Asked: null } or { Deadline: null } => Decision.No(RefusalCodes.NothingAsked),
        _ when item.Deadline.Day == day => Decision.No(RefusalCodes.DeadlineStands, Iso(day)),
        _ when day < today => Decision.No(RefusalCodes.DeadlineInThePast, Iso(day)),
        _ => Decision.Of(new ExtensionGranted(
            act, item.Deadline, new Deadline(day, null, null), string.IsNullOrWhiteSpace(note) ? null : note.Trim())),
    };

    /// <summary>Refuses the date that was asked for; the deadline stands.</summary>
    public static Decision Refuse(ActionItem item, string? reason, Act act) =>
        !item.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, item.Reference)
        : item.Asked is null ? Decision.No(RefusalCodes.NothingAsked)
        : string.IsNullOrWhiteSpace(reason) ? Decision.No(RefusalCodes.ReasonMissing)
        : Decision.Of(new ExtensionRefused(act, reason.Trim()));

    /// <summary>The date is needed no more.</summary>
    public static Decision Withdraw(ActionItem item, Act act) =>
        item.Asked is null ? Decision.Same : Decision.Of(new ExtensionWithdrawn(act));

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
