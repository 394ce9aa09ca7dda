using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

/// <summary>A duty of each of two chefs.</summary>
public sealed class Answering_together
{
    private static readonly ResponsibleParty Third = new(null, new Guid("00000000-0000-0000-0000-0000000000c3"), null);
    private static readonly CollectiveDutyOpened Opened = new(Now, ForumId, Today, [Chef, OtherChef]);
    private static readonly ReceiptGiven First = new(Now, Chef, null, null);
    private static readonly ReceiptGiven Last = new(Now, OtherChef, null, null);
    private static readonly ReportedDone Done = new(Now, null);

    [Fact]
    public void Whoever_was_responsible_before_each_member_is_now()
    {
        var opened = CollectiveDecisions.Open(AnItem(), ForumId, Today, [OtherChef, Third], Now).Event<CollectiveDutyOpened>();

        var item = AnItem(opened);
        item.Responsible.ShouldBe([OtherChef, Third]);
        item.WaitingFor().ShouldBe([OtherChef, Third]);
        CollectiveDecisions.Open(item, ForumId, Today, [Chef], Now).ShouldBeNothing();
    }

    [Fact]
    public void A_duty_of_nobody_is_refused() =>
        CollectiveDecisions.Open(AnItem(), ForumId, Today, [], Now).ShouldRefuse(RefusalCodes.NoMembers);

    [Fact]
    public void A_receipt_leaves_only_the_others_waiting_and_the_revision_alone()
    {
        var before = AnItem(Opened);
        var given = CollectiveDecisions.GiveReceipt(before, Chef, " Meldt ind. ", " https://sag.example/1 ", Now).Event<ReceiptGiven>();

        (given.Note, given.Link).ShouldBe(("Meldt ind.", "https://sag.example/1"));
        var item = AnItem(Opened, given);
        item.WaitingFor().ShouldBe([OtherChef]);
        item.Status.ShouldBe(ActionItemStatus.Open);
        item.Revision.ShouldBe(before.Revision);
        CollectiveDecisions.GiveReceipt(item, Chef, "Igen.", null, Now).ShouldBeNothing();
    }

    [Fact]
    public void The_last_receipt_reports_it_done_in_the_same_breath() =>
        CollectiveDecisions.GiveReceipt(AnItem(Opened, First), OtherChef, null, null, Now).Events()
            .ShouldBe([Last, Done]);

    [Fact]
    public void A_receipt_taken_back_opens_it_again_and_is_missing()
    {
        var withdrawn = CollectiveDecisions.WithdrawReceipt(AnItem(Opened, First, Last, Done), Chef, " Tallene var fra i fjor. ", Now).Event<ReceiptWithdrawn>();

        withdrawn.Reason.ShouldBe("Tallene var fra i fjor.");
        var item = AnItem(Opened, First, Last, Done, withdrawn);
        item.Status.ShouldBe(ActionItemStatus.Open);
        item.WaitingFor().ShouldBe([Chef]);
        CollectiveDecisions.WithdrawReceipt(item, Chef, "Igen.", Now).ShouldBeNothing();
        CollectiveDecisions.WithdrawReceipt(AnItem(Opened, First), Chef, " ", Now).ShouldRefuse(RefusalCodes.ReasonMissing);
    }

    [Fact]
    public void Nobody_waits_for_whoever_is_let_off_and_when_nobody_else_is_missing_it_is_done()
    {
        CollectiveDecisions.Excuse(AnItem(Opened), Chef, "Ny i stillingen.", Now).Event<MemberExcused>();
        AnItem(Opened, new MemberExcused(Now, Chef, "Ny.")).WaitingFor().ShouldBe([OtherChef]);
        CollectiveDecisions.Excuse(AnItem(Opened, First), OtherChef, "Ny.", Now).Events()
            .ShouldBe([new MemberExcused(Now, OtherChef, "Ny."), Done]);
    }

    [Fact]
    public void Letting_off_is_refused_with_what_to_do_instead()
    {
        CollectiveDecisions.Excuse(AnItem(Opened, First), Chef, "Ny.", Now).ShouldRefuse(RefusalCodes.ReceiptGiven);
        CollectiveDecisions.Excuse(AnItem(Opened, new MemberExcused(Now, Chef, "Ny.")), OtherChef, "Ny.", Now).ShouldRefuse(RefusalCodes.LastMember);
        CollectiveDecisions.Excuse(AnItem(Opened), Chef, null, Now).ShouldRefuse(RefusalCodes.ReasonMissing);
        CollectiveDecisions.Excuse(AnItem(Opened, new MemberExcused(Now, Chef, "Ny.")), Chef, "Ny.", Now).ShouldBeNothing();
    }

    [Fact]
    public void One_more_member_opens_what_was_reported_done()
    {
        var added = CollectiveDecisions.AddMember(AnItem(Opened, First, Last, Done), Third, Mette, Now).Event<MemberAdded>();

        var item = AnItem(Opened, First, Last, Done, added);
        item.Status.ShouldBe(ActionItemStatus.Open);
        item.Responsible.ShouldBe([Chef, OtherChef, Third]);
        item.WaitingFor().ShouldBe([Third]);
        CollectiveDecisions.AddMember(item, Third, Mette, Now).ShouldBeNothing();
        CollectiveDecisions.AddMember(AnItem(Opened), Third, null, Now).ShouldRefuse(RefusalCodes.PersonUnknown);
    }

    [Fact]
    public void Who_is_no_member_has_no_receipt_to_give()
    {
        CollectiveDecisions.GiveReceipt(AnItem(Opened), null, null, null, Now).ShouldRefuse(RefusalCodes.NotAMember, "CF-2026-014");
        CollectiveDecisions.GiveReceipt(AnItem(Opened), Third, null, null, Now).ShouldRefuse(RefusalCodes.NotAMember, "CF-2026-014");
        CollectiveDecisions.GiveReceipt(AnItem(Opened, new MemberExcused(Now, Chef, "Ny.")), Chef, null, null, Now)
            .ShouldRefuse(RefusalCodes.NotAMember, "CF-2026-014");
        CollectiveDecisions.GiveReceipt(AnItem(), Chef, null, null, Now).ShouldRefuse(RefusalCodes.NotCollective, "CF-2026-014");
        CollectiveDecisions.GiveReceipt(AnItem(Opened), Chef, null, "http://sag.example", Now).ShouldRefuse(RefusalCodes.LinkNotHttps);
        CollectiveDecisions.GiveReceipt(AnItem(Opened, new Cancelled(Now, "Nej.")), Chef, null, null, Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
    }

    [Fact]
    public void Nobody_reports_it_done_for_those_who_are_missing() =>
        ActionItemDecisions.ReportDone(AnItem(Opened, First), null, null, Now).ShouldRefuse(RefusalCodes.ReceiptsMissing, "1");

    [Fact]
    public void A_new_responsible_is_not_put_over_the_members() =>
        ActionItemDecisions.Assign(AnItem(Opened), [Third], Now).ShouldRefuse(RefusalCodes.EachAnswers, "CF-2026-014");

    [Fact]
    public void Not_mine_of_a_member_waits_for_the_secretary_who_lets_them_off_or_asks_again()
    {
        var back = DelegationDecisions.HandBack(AnItem(Opened), Chef, "Vi har ingen.", Now).Event<HandedBack>();

        var item = AnItem(Opened, back);
        item.WaitingFor().ShouldBe([OtherChef]);
        item.Collective!.Missing.Count().ShouldBe(2);
        AnItem(Opened, back, new MemberExcused(Now, Chef, "Har ingen.")).HandedBack.ShouldBeEmpty();
        var asked = CollectiveDecisions.AddMember(item, Chef, Mette, Now).Event<MemberAdded>();
        AnItem(Opened, back, asked).WaitingFor().ShouldBe([OtherChef, Chef], ignoreOrder: true);
        DelegationDecisions.HandBack(AnItem(Opened, First), Chef, "Alligevel ikke.", Now).ShouldRefuse(RefusalCodes.ReceiptGiven);
    }

    [Fact]
    public void Opened_again_with_all_receipts_it_waits_for_all_until_some_are_taken_back()
    {
        var item = AnItem(Opened, First, Last, Done, new Reopened(Now, "Ikke godt nok."));

        item.WaitingFor().ShouldBe([Chef, OtherChef]);
        var withdrawn = CollectiveDecisions.WithdrawReceipt(item, Chef, "Mangler tal.", Now).Event<ReceiptWithdrawn>();
        AnItem(Opened, First, Last, Done, new Reopened(Now, "Ikke godt nok."), withdrawn).WaitingFor().ShouldBe([Chef]);
    }
}
