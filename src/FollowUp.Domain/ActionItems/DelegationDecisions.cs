using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems;

/// <summary>"Not mine", and "somebody else does it for me".</summary>
public static class DelegationDecisions
{
    /// <summary>
    /// Not mine. A responsible party is responsible no more, and the secretary is to find out who is; a delegate hands it back to
    /// whoever asked them.
    /// </summary>
    /// <param name="party">Whose it is not; null when the person who acts has no part in it.</param>
    public static Decision HandBack(ActionItem item, ResponsibleParty? party, string? reason, Act act)
    {
        if (Blocked(item) is { } no)
        {
            return no;
        }

        if (party is not null && item.HandedBack.Any(part => part.Party.Key == party.Key) && !Has(item, party))
        {
            return Decision.Same;
        }

        var asked = party is null ? null : item.Delegations.FirstOrDefault(d => d.To.Key == party.Key);
        return party is null || !(Has(item, party) || asked is not null) ? Decision.No(RefusalCodes.NotResponsible, item.Reference)
            : item.Collective?.Given.Any(member => member.Party.Key == party.Key) == true ? Decision.No(RefusalCodes.ReceiptGiven)
            : string.IsNullOrWhiteSpace(reason) ? Decision.No(RefusalCodes.ReasonMissing)
            : Has(item, party) ? Decision.Of(new HandedBack(act, party, reason.Trim()))
            : Decision.Of(new DelegationEnded(act, asked!.From, reason.Trim()));
    }

    /// <summary>Somebody else does it; the party stays answerable.</summary>
    /// <param name="from">The responsible party, or a delegate who passes it on; null when the person who acts has no part in it.</param>
    /// <param name="to">Whose part it becomes; <paramref name="toPerson"/> is who that is today, null when nobody is.</param>
    /// <param name="fromPerson">Who the party is today.</param>
    public static Decision Delegate(
        ActionItem item, ResponsibleParty? from, Guid? fromPerson, ResponsibleParty to, Guid? toPerson, string? note, Act act)
    {
        if (Blocked(item) is { } no)
        {
            return no;
        }

        if (from is null || !(Has(item, from) || item.Delegations.Any(d => d.To.Key == from.Key)))
        {
            return Decision.No(RefusalCodes.NotResponsible, item.Reference);
        }

        return item.Delegations.Any(d => d.From.Key == from.Key && d.To.Key == to.Key) ? Decision.Same
            : toPerson is null ? Decision.No(RefusalCodes.PersonUnknown)
            : from.Key == to.Key || fromPerson == toPerson || Has(item, to) || item.Delegations.Any(d => d.From.Key == to.Key)
                ? Decision.No(RefusalCodes.DelegateIsTheResponsible)
            : Decision.Of(new Delegated(act, from, to, string.IsNullOrWhiteSpace(note) ? null : note.Trim()));
    }

    /// <summary>The party does it itself again.</summary>
    /// <param name="from">Who delegated it; null when the person who acts has no part in any delegation.</param>
    public static Decision End(ActionItem item, ResponsibleParty? from, string? reason, Act act) =>
        from is null || item.Delegations.All(d => d.From.Key != from.Key) ? Decision.Same
        : !item.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, item.Reference)
        : Decision.Of(new DelegationEnded(act, from, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()));

    private static bool Has(ActionItem item, ResponsibleParty party) => item.Responsible.Any(one => one.Key == party.Key);

    /// <summary>Who does it is a question for as long as it is to be done.</summary>
    private static Decision? Blocked(ActionItem item) =>
        !item.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, item.Reference)
        : item.Status == ActionItemStatus.ReportedDone ? Decision.No(RefusalCodes.ReportedDoneAlready, item.Reference)
        : null;
}
