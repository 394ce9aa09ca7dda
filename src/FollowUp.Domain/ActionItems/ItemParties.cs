using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;

namespace FollowUp.Domain.ActionItems;

/// <summary>Who has to do with a commitment, and as what.</summary>
public static class ItemParties
{
    /// <summary>
    /// Whose move it is while it is open: of a collective duty those whose receipt is missing, else the responsible; for each
    /// the one who does it for them. Nobody once it is reported done or settled.
    /// </summary>
    public static ImmutableArray<ResponsibleParty> WaitingFor(this ActionItem item)
    {
        if (item.Status != ActionItemStatus.Open)
        {
            return [];
        }

        // Of those who are missing, whoever said that it is not theirs waits for the secretary. Opened again with all receipts, it waits for all.
        var missing = item.Collective?.Missing.Select(member => member.Party).ToImmutableArray() ?? [];
        return
        [
            .. (missing.IsEmpty ? item.Responsible : missing.RemoveAll(party => item.HandedBack.Any(part => part.Party.Key == party.Key)))
                .Select(party => Delegation.ActingFor(party, item.Delegations))
                .DistinctBy(party => party.Key),
        ];
    }

    /// <summary>Who may follow it: the responsible, the members of a collective duty, and those who do it for one of them.</summary>
    public static ImmutableArray<ResponsibleParty> SeenBy(this ActionItem item) =>
    [
        .. Answerable(item.Responsible, item.Collective)
            .Concat(item.Delegations.Select(delegation => delegation.To))
            .DistinctBy(party => party.Key),
    ];

    internal static ImmutableArray<ResponsibleParty> Evolve(ImmutableArray<ResponsibleParty> responsible, object happened) => happened switch
    {
        ResponsibleAssigned e => e.Responsible,
        CollectiveDutyOpened e => e.Members,
        HandedBack e => Without(responsible, e.Party),
        MemberExcused e => Without(responsible, e.Member),
        MemberAdded e => With(responsible, e.Member),
        ReceiptGiven e => With(responsible, e.Member),
        _ => responsible,
    };

    private static ImmutableArray<ResponsibleParty> Without(ImmutableArray<ResponsibleParty> responsible, ResponsibleParty party) =>
        responsible.RemoveAll(one => one.Key == party.Key);

    /// <summary>Who answers a duty, or is to answer it, is responsible for it, whatever they said before.</summary>
    private static ImmutableArray<ResponsibleParty> With(ImmutableArray<ResponsibleParty> responsible, ResponsibleParty party) =>
        responsible.Any(one => one.Key == party.Key) ? responsible : responsible.Add(party);

    internal static IEnumerable<ResponsibleParty> Answerable(ImmutableArray<ResponsibleParty> responsible, CollectiveDuty? collective) =>
        collective is null ? responsible : responsible.Concat(collective.Wanted.Select(member => member.Party));
}
