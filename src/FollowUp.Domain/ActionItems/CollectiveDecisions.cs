using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems;

/// <summary>A duty of each member of a group: who owes a receipt, who gave it, who need not.</summary>
public static class CollectiveDecisions
{
    /// <summary>From now on each of the members owes a receipt, whoever was responsible before.</summary>
    /// <param name="membersOn">The day on which they were the forum's members, Danish calendar.</param>
    public static Decision Open(ActionItem item, Guid forumId, DateOnly membersOn, ImmutableArray<ResponsibleParty> members, Act act) =>
        !item.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, item.Reference)
        : item.Collective is not null ? Decision.Same
        : item.Status == ActionItemStatus.ReportedDone ? Decision.No(RefusalCodes.ReportedDoneAlready, item.Reference)
        : members.IsEmpty ? Decision.No(RefusalCodes.NoMembers)
        : Decision.Of(new CollectiveDutyOpened(act, forumId, membersOn, members));

    /// <summary>A member's part is done. The last receipt reports the whole duty done.</summary>
    /// <param name="member">Null when the person who acts is none of the members.</param>
    /// <param name="link">Where the part lies; https or nothing.</param>
    public static Decision GiveReceipt(ActionItem item, ResponsibleParty? member, string? note, string? link, Act act)
    {
        if (Find(item, member, out var found) is { } no)
        {
            return no;
        }

        if (found!.Receipt is not null)
        {
            return Decision.Same;
        }

        if (found.IsExcused)
        {
            return Decision.No(RefusalCodes.NotAMember, item.Reference);
        }

        if (Trimmed(link) is { } given && !ActionItemDecisions.IsHttps(given))
        {
            return Decision.No(RefusalCodes.LinkNotHttps);
        }

        return AndDoneIfAll(item, new ReceiptGiven(act, found.Party, Trimmed(note), Trimmed(link)), act);
    }

    /// <summary>A member's part is not done after all; a duty that was reported done is open again.</summary>
    public static Decision WithdrawReceipt(ActionItem item, ResponsibleParty? member, string? reason, Act act) =>
        Find(item, member, out var found)
        ?? (found!.Receipt is null ? Decision.Same
            : string.IsNullOrWhiteSpace(reason) ? Decision.No(RefusalCodes.ReasonMissing)
            : Decision.Of(new ReceiptWithdrawn(act, found.Party, reason.Trim())));

    /// <summary>A member owes no receipt any more. When nobody else is missing, the duty is reported done.</summary>
    public static Decision Excuse(ActionItem item, ResponsibleParty? member, string? reason, Act act)
    {
        if (Find(item, member, out var found) is { } no)
        {
            return no;
        }

        return found!.IsExcused ? Decision.Same
            : found.Receipt is not null ? Decision.No(RefusalCodes.ReceiptGiven)
            : item.Collective!.Wanted.Count() == 1 ? Decision.No(RefusalCodes.LastMember)
            : string.IsNullOrWhiteSpace(reason) ? Decision.No(RefusalCodes.ReasonMissing)
            : AndDoneIfAll(item, new MemberExcused(act, found.Party, reason.Trim()), act);
    }

    /// <summary>One more owes a receipt: somebody new, who was excused, or who said that it was not theirs.</summary>
    /// <param name="memberPerson">Who the party is today; null when nobody is.</param>
    public static Decision AddMember(ActionItem item, ResponsibleParty member, Guid? memberPerson, Act act) =>
        !item.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, item.Reference)
        : item.Collective is not { } duty ? Decision.No(RefusalCodes.NotCollective, item.Reference)
        : duty.Wanted.Any(one => one.Party.Key == member.Key) && item.HandedBack.All(part => part.Party.Key != member.Key) ? Decision.Same
        : memberPerson is null ? Decision.No(RefusalCodes.PersonUnknown)
        : Decision.Of(new MemberAdded(act, member));

    /// <summary>What leaves nobody missing reports the duty done, in the same breath.</summary>
    private static Decision AndDoneIfAll(ActionItem item, object happened, Act act) =>
        item.Status == ActionItemStatus.Open && !CollectiveDuty.Evolve(item.Collective, happened)!.Missing.Any()
            ? Decision.Of(happened, new ReportedDone(act, null))
            : Decision.Of(happened);

    private static Decision? Find(ActionItem item, ResponsibleParty? member, out DutyMember? found)
    {
        found = item.Collective?.Members.FirstOrDefault(one => one.Party.Key == member?.Key);
        return !item.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, item.Reference)
            : item.Collective is null ? Decision.No(RefusalCodes.NotCollective, item.Reference)
            : found is null ? Decision.No(RefusalCodes.NotAMember, item.Reference)
            : null;
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
