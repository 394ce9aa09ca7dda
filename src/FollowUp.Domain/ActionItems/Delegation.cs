using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;

namespace FollowUp.Domain.ActionItems;

/// <summary>Somebody does it for a responsible party, which stays answerable.</summary>
/// <param name="From">The responsible party, the member of a collective duty, or a delegate who passed it on.</param>
/// <param name="Since">When it was delegated, UTC.</param>
public sealed record Delegation(ResponsibleParty From, ResponsibleParty To, DateTimeOffset Since, string? Note)
{
    /// <summary>The delegations after one more event; each party has one at most.</summary>
    /// <param name="answerable">Who is responsible, and who owes a receipt, after the event: other people's delegations fall away.</param>
    public static ImmutableArray<Delegation> Evolve(
        ImmutableArray<Delegation> delegations, IEnumerable<ResponsibleParty> answerable, object happened) => happened switch
    {
        Delegated e => Reached(
            [.. delegations.Where(d => d.From.Key != e.From.Key), new Delegation(e.From, e.To, e.Act.At, e.Note)], answerable),
        DelegationEnded e => Reached([.. delegations.Where(d => d.From.Key != e.From.Key)], answerable),
        ResponsibleAssigned or HandedBack or MemberExcused or CollectiveDutyOpened => Reached(delegations, answerable),
        _ => delegations,
    };

    /// <summary>Who acts for a party: the last in the line of those who passed it on.</summary>
    public static ResponsibleParty ActingFor(ResponsibleParty party, ImmutableArray<Delegation> delegations)
    {
        var acting = party;
        for (var step = 0; step < delegations.Length; step++)
        {
            if (delegations.FirstOrDefault(d => d.From.Key == acting.Key) is not { } next)
            {
                return acting;
            }

            acting = next.To;
        }

        // Each delegation was used and the line goes on: it leads in a circle, so nobody took it from the party.
        return delegations.Any(d => d.From.Key == acting.Key) ? party : acting;
    }

    /// <summary>Those that can be reached from somebody answerable.</summary>
    private static ImmutableArray<Delegation> Reached(ImmutableArray<Delegation> delegations, IEnumerable<ResponsibleParty> answerable)
    {
        if (delegations.IsEmpty)
        {
            return delegations;
        }

        var reached = answerable.Select(party => party.Key).ToHashSet();
        while (delegations.Any(d => reached.Contains(d.From.Key) && reached.Add(d.To.Key)))
        {
        }

        return [.. delegations.Where(d => reached.Contains(d.From.Key))];
    }
}
