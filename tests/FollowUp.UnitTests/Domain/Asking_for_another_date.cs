using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

public sealed class Asking_for_another_date
{
    private static readonly DateOnly Fifteenth = new(2026, 10, 15);
    private static readonly Act Others = Now with { PersonId = new Guid("00000000-0000-0000-0000-0000000000b2") };
    private static readonly ExtensionRequested Asked = new(Now, new Deadline(Fifteenth, null, null), "Tallene mangler.", Chef);

    private static Decision Ask(ActionItem item, DateOnly day, string? reason = "Tallene mangler.", ExtensionRule rule = ExtensionRule.Asked, Act? act = null) =>
        ExtensionDecisions.Ask(item, day, reason, Chef, rule, act ?? Now, Today);

    [Fact]
    public void A_wish_leaves_the_deadline_where_it_is()
    {
        var asked = Ask(AnItem(), Fifteenth, " Tallene mangler. ").Event<ExtensionRequested>();

        asked.ShouldBe(Asked);
        AnItem(asked).Deadline!.Day.ShouldBe(FirstOfOctober);
        AnItem(asked).TimesMoved.ShouldBe(0);
        AnItem(asked).Asked!.Wanted.Day.ShouldBe(Fifteenth);
    }

    [Fact]
    public void Where_the_policy_allows_it_the_deadline_is_moved_at_once() =>
        Ask(AnItem(), Fifteenth, rule: ExtensionRule.AtOnce).Event<DeadlineMoved>().Reason.ShouldBe("Tallene mangler.");

    [Fact]
    public void A_first_date_is_no_extension() =>
        Ask(ItemWithoutDeadline(), Fifteenth, null).Event<DeadlineSet>().Deadline.Day.ShouldBe(Fifteenth);

    [Fact]
    public void A_wish_is_refused_with_what_to_do_instead()
    {
        Ask(AnItem(), Fifteenth, " ").ShouldRefuse(RefusalCodes.ReasonMissing);
        Ask(AnItem(), Today.AddDays(-1)).ShouldRefuse(RefusalCodes.DeadlineInThePast, "2026-09-15");
        Ask(AnItem(Asked), new DateOnly(2026, 10, 20)).ShouldRefuse(RefusalCodes.AlreadyAsked, "2026-10-15");
        Ask(AnItem(Asked), Fifteenth, act: Others).ShouldRefuse(RefusalCodes.AlreadyAsked, "2026-10-15");
        Ask(AnItem(new ReportedDone(Now, null)), Fifteenth).ShouldRefuse(RefusalCodes.ReportedDoneAlready, "CF-2026-014");
        Ask(AnItem(new Cancelled(Now, "Bortfalder.")), Fifteenth).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
        Ask(AnItem(new Cancelled(Now, "Bortfalder.")), Fifteenth, rule: ExtensionRule.AtOnce).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
    }

    [Fact]
    public void A_wish_sent_twice_is_one_and_the_present_date_is_no_wish()
    {
        Ask(AnItem(Asked), Fifteenth).ShouldBeNothing();
        Ask(AnItem(), FirstOfOctober).ShouldBeNothing();
    }

    [Fact]
    public void The_granted_date_may_be_another_and_counts_as_moved()
    {
        var granted = ExtensionDecisions.Grant(AnItem(Asked), new DateOnly(2026, 10, 9), " Ikke senere. ", Now, Today).Event<ExtensionGranted>();

        granted.From.Day.ShouldBe(FirstOfOctober);
        granted.Note.ShouldBe("Ikke senere.");
        var item = AnItem(Asked, granted);
        item.Deadline!.Day.ShouldBe(new DateOnly(2026, 10, 9));
        item.TimesMoved.ShouldBe(1);
        item.Asked.ShouldBeNull();
        ExtensionDecisions.Grant(item, new DateOnly(2026, 10, 9), null, Now, Today).ShouldBeNothing();
    }

    [Fact]
    public void Granting_is_refused_where_nothing_would_be_granted()
    {
        ExtensionDecisions.Grant(AnItem(), Fifteenth, null, Now, Today).ShouldRefuse(RefusalCodes.NothingAsked);
        ExtensionDecisions.Grant(AnItem(Asked), FirstOfOctober, null, Now, Today).ShouldRefuse(RefusalCodes.DeadlineStands, "2026-10-01");
        ExtensionDecisions.Grant(AnItem(Asked), Today.AddDays(-1), null, Now, Today).ShouldRefuse(RefusalCodes.DeadlineInThePast, "2026-09-15");
        ExtensionDecisions.Grant(AnItem(new AcceptedAsDone(Now, null)), Fifteenth, null, Now, Today).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
    }

    [Fact]
    public void A_refused_wish_needs_a_reason_and_leaves_the_deadline()
    {
        var refused = ExtensionDecisions.Refuse(AnItem(Asked), " Mødet venter. ", Now).Event<ExtensionRefused>();

        refused.Reason.ShouldBe("Mødet venter.");
        AnItem(Asked, refused).Deadline!.Day.ShouldBe(FirstOfOctober);
        ExtensionDecisions.Refuse(AnItem(Asked), null, Now).ShouldRefuse(RefusalCodes.ReasonMissing);
        ExtensionDecisions.Refuse(AnItem(Asked, refused), "Igen.", Now).ShouldRefuse(RefusalCodes.NothingAsked);
        ExtensionDecisions.Refuse(AnItem(new Cancelled(Now, "Bortfalder.")), "Nej.", Now).ShouldRefuse(RefusalCodes.AlreadyClosed, "CF-2026-014");
    }

    [Fact]
    public void A_wish_is_withdrawn_once()
    {
        var withdrawn = ExtensionDecisions.Withdraw(AnItem(Asked), Now).Event<ExtensionWithdrawn>();
        ExtensionDecisions.Withdraw(AnItem(Asked, withdrawn), Now).ShouldBeNothing();
    }
}
