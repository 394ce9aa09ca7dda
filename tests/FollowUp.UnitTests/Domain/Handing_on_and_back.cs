using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

public sealed class Handing_on_and_back
{
    private static readonly Guid Camilla = new("00000000-0000-0000-0000-0000000000b3");
    private static readonly ResponsibleParty Helper = new(Camilla, null, null);
    private static readonly Delegated ToHelper = new(Now, Chef, Helper, null);
    private static readonly ReportedDone Reported = new(Now, null);
    private static readonly Cancelled Dropped = new(Now, "Bortfalder.");

    private static Decision Delegate(ActionItem item, ResponsibleParty? from, ResponsibleParty to, Guid? toPerson, Guid? fromPerson = null) =>
        DelegationDecisions.Delegate(item, from, fromPerson ?? Mette, to, toPerson, " Tag den. ", Now);

    [Fact]
    public void Not_mine_takes_the_party_off_and_keeps_it_for_the_secretary()
    {
        var back = DelegationDecisions.HandBack(AnItem(), Chef, " Hører til Jura. ", Now).Event<HandedBack>();

        back.Reason.ShouldBe("Hører til Jura.");
        AnItem(back).Responsible.ShouldBeEmpty();
        AnItem(back).HandedBack.ShouldHaveSingleItem().Party.ShouldBe(Chef);
        DelegationDecisions.HandBack(AnItem(back), Chef, "Igen.", Now).ShouldBeNothing();
        AnItem(back, new ResponsibleAssigned(Now, [OtherChef])).HandedBack.ShouldBeEmpty();
    }

    [Fact]
    public void A_delegate_hands_it_back_to_whoever_asked()
    {
        var ended = DelegationDecisions.HandBack(AnItem(ToHelper), Helper, "Jeg er på kursus.", Now).Event<DelegationEnded>();

        ended.From.ShouldBe(Chef);
        AnItem(ToHelper, ended).WaitingFor().ShouldBe([Chef]);
    }

    [Fact]
    public void Handing_back_is_refused_with_what_to_do_instead()
    {
        DelegationDecisions.HandBack(AnItem(), Chef, " ", Now).ShouldRefuse(RefusalCodes.ReasonMissing);
        DelegationDecisions.HandBack(AnItem(), OtherChef, "Nej.", Now).ShouldRefuse(RefusalCodes.NotResponsible, "CF-2026-014");
        DelegationDecisions.HandBack(AnItem(), null, "Nej.", Now).ShouldRefuse(RefusalCodes.NotResponsible, "CF-2026-014");
        DelegationDecisions.HandBack(AnItem(Reported), Chef, "Nej.", Now).ShouldRefuse(RefusalCodes.ReportedDoneAlready, "CF-2026-014");
        DelegationDecisions.HandBack(AnItem(Dropped), Chef, "Nej.", Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
    }

    [Fact]
    public void The_delegate_acts_and_the_responsible_stays_answerable()
    {
        var delegated = Delegate(AnItem(), Chef, Helper, Camilla).Event<Delegated>();

        delegated.Note.ShouldBe("Tag den.");
        var item = AnItem(delegated);
        item.Responsible.ShouldBe([Chef]);
        item.WaitingFor().ShouldBe([Helper]);
        item.SeenBy().ShouldBe([Chef, Helper]);
        Delegate(item, Chef, Helper, Camilla).ShouldBeNothing();
    }

    [Fact]
    public void A_delegate_may_pass_it_on() =>
        Delegate(AnItem(ToHelper), Helper, OtherChef, new Guid("00000000-0000-0000-0000-0000000000b4"), Camilla).Event<Delegated>().From.ShouldBe(Helper);

    [Fact]
    public void Delegating_is_refused_with_what_to_do_instead()
    {
        Delegate(AnItem(), OtherChef, Helper, Camilla).ShouldRefuse(RefusalCodes.NotResponsible, "CF-2026-014");
        Delegate(AnItem(), null, Helper, Camilla).ShouldRefuse(RefusalCodes.NotResponsible, "CF-2026-014");
        Delegate(AnItem(), Chef, Helper, null).ShouldRefuse(RefusalCodes.PersonUnknown);
        Delegate(AnItem(), Chef, Chef, Mette).ShouldRefuse(RefusalCodes.DelegateIsTheResponsible);
        Delegate(AnItem(), Chef, new ResponsibleParty(Mette, null, null), Mette).ShouldRefuse(RefusalCodes.DelegateIsTheResponsible);
        Delegate(AnItem(ToHelper), Helper, Chef, Mette, Camilla).ShouldRefuse(RefusalCodes.DelegateIsTheResponsible);
        Delegate(AnItem(Reported), Chef, Helper, Camilla).ShouldRefuse(RefusalCodes.ReportedDoneAlready, "CF-2026-014");
        Delegate(AnItem(Dropped), Chef, Helper, Camilla).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
    }

    [Fact]
    public void A_delegation_is_ended_once()
    {
        var ended = DelegationDecisions.End(AnItem(ToHelper), Chef, " ", Now).Event<DelegationEnded>();

        ended.Reason.ShouldBeNull();
        DelegationDecisions.End(AnItem(ToHelper, ended), Chef, null, Now).ShouldBeNothing();
        DelegationDecisions.End(AnItem(ToHelper), null, null, Now).ShouldBeNothing();
        DelegationDecisions.End(AnItem(ToHelper, Dropped), Chef, null, Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
    }
}
