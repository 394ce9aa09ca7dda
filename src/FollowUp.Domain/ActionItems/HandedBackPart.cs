using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;

namespace FollowUp.Domain.ActionItems;

/// <summary>A party that said "not mine"; the secretary's queue shows it until somebody is assigned.</summary>
/// <param name="PersonId">Who said so.</param>
/// <param name="At">When, UTC.</param>
public sealed record HandedBackPart(ResponsibleParty Party, string Reason, Guid? PersonId, DateTimeOffset At)
{
    /// <summary>What is handed back after one more event; an assignment answers all of it, and what is done with a member their part.</summary>
    public static ImmutableArray<HandedBackPart> Evolve(ImmutableArray<HandedBackPart> parts, object happened) => happened switch
    {
        HandedBack e =>
        [
            .. parts.Where(part => part.Party.Key != e.Party.Key), new HandedBackPart(e.Party, e.Reason, e.Act.PersonId, e.Act.At),
        ],
        ResponsibleAssigned or CollectiveDutyOpened => [],
        ReceiptGiven e => Without(parts, e.Member),
        MemberExcused e => Without(parts, e.Member),
        MemberAdded e => Without(parts, e.Member),
        _ => parts,
    };

    private static ImmutableArray<HandedBackPart> Without(ImmutableArray<HandedBackPart> parts, ResponsibleParty party) =>
        parts.RemoveAll(part => part.Party.Key == party.Key);
}
