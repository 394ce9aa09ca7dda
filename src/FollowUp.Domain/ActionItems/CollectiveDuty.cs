using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;

namespace FollowUp.Domain.ActionItems;

/// <summary>A duty of each member of a group ("Cheferne skal melde ind"): "5 of 7 have answered".</summary>
/// <param name="ForumId">The forum whose members they are.</param>
/// <param name="MembersOn">The day on which they were its members, Danish calendar.</param>
public sealed record CollectiveDuty(Guid ForumId, DateOnly MembersOn, ImmutableArray<DutyMember> Members)
{
    /// <summary>Those who owe a receipt, given or not.</summary>
    public IEnumerable<DutyMember> Wanted => Members.Where(member => !member.IsExcused);

    public IEnumerable<DutyMember> Given => Wanted.Where(member => member.Receipt is not null);

    public IEnumerable<DutyMember> Missing => Wanted.Where(member => member.Receipt is null);

    /// <summary>The duty after one more event; null when the commitment is no collective duty.</summary>
    public static CollectiveDuty? Evolve(CollectiveDuty? duty, object happened) => (duty, happened) switch
    {
        (_, CollectiveDutyOpened e) => new CollectiveDuty(
            e.ForumId, e.MembersOn, [.. e.Members.Select(party => new DutyMember(party, null, null))]),
        (null, _) => null,
        (_, ReceiptGiven e) => duty.Change(
            e.Member, member => member with { Receipt = new DutyReceipt(e.Act.PersonId, e.Act.At, e.Note, e.Link) }),
        (_, ReceiptWithdrawn e) => duty.Change(e.Member, member => member with { Receipt = null }),
        (_, MemberExcused e) => duty.Change(e.Member, member => member with { ExcusedBecause = e.Reason }),
        (_, MemberAdded e) => duty.Add(e.Member),
        _ => duty,
    };

    private CollectiveDuty Change(ResponsibleParty party, Func<DutyMember, DutyMember> change) =>
        this with { Members = [.. Members.Select(member => member.Party.Key == party.Key ? change(member) : member)] };

    private CollectiveDuty Add(ResponsibleParty party) =>
        Members.Any(member => member.Party.Key == party.Key)
            ? Change(party, member => member with { ExcusedBecause = null })
            : this with { Members = Members.Add(new DutyMember(party, null, null)) };
}

/// <param name="Receipt">Null while it is missing.</param>
/// <param name="ExcusedBecause">Null for a member who owes a receipt.</param>
public sealed record DutyMember(ResponsibleParty Party, DutyReceipt? Receipt, string? ExcusedBecause)
{
    public bool IsExcused => ExcusedBecause is not null;
}

/// <summary>One member's part of a collective duty is done.</summary>
/// <param name="PersonId">Who said so.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Link">Where the part lies, https.</param>
public sealed record DutyReceipt(Guid? PersonId, DateTimeOffset At, string? Note, string? Link);
