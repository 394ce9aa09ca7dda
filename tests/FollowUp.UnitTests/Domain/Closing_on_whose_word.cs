using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

public sealed class Closing_on_whose_word
{
    private static readonly HeldMeeting Held = new(MeetingId, new DateOnly(2026, 9, 10));
    private static readonly WordOfForum ChairsWord = SecretarysWord with { Rule = ClosedBy.Chair };
    private static readonly WordOfForum MeetingsWord = SecretarysWord with { Rule = ClosedBy.NextMeeting, NextMeeting = new DateOnly(2026, 9, 24) };

    private static Decision Accept(WordOfForum word, string? note = null) =>
        ClosingDecisions.Accept(AnItem(new ReportedDone(Now, null)), note, word, Now, Today);

    [Fact]
    public void The_secretary_closes_it_where_the_forum_decided_nothing_else() =>
        Accept(SecretarysWord).Event<AcceptedAsDone>().MeetingId.ShouldBeNull();

    [Fact]
    public void Where_the_chair_closes_the_secretary_writes_down_what_was_said()
    {
        Accept(ChairsWord, " ").ShouldRefuse(RefusalCodes.TheChairClosesIt);
        Accept(ChairsWord, " Formanden siger ja. ").Event<AcceptedAsDone>().Note.ShouldBe("Formanden siger ja.");
        Accept(ChairsWord with { FromChair = true }).Event<AcceptedAsDone>();
        Accept(ChairsWord with { HasChair = false }).Event<AcceptedAsDone>();
    }

    [Fact]
    public void Where_a_meeting_closes_it_is_told_which_one_does()
    {
        Accept(MeetingsWord, "Godkendt.").ShouldRefuse(RefusalCodes.TheMeetingClosesIt, "2026-09-24");
        Accept(MeetingsWord with { NextMeeting = null }).ShouldRefuse(RefusalCodes.TheMeetingClosesItUnplanned);
        Accept(MeetingsWord with { Meeting = new HeldMeeting(MeetingId, Today.AddDays(8)) }).ShouldRefuse(RefusalCodes.MeetingNotHeld, "2026-09-24");
        Accept(MeetingsWord with { Meeting = Held }).Event<AcceptedAsDone>().MeetingId.ShouldBe(MeetingId);
        Accept(MeetingsWord with { Meeting = new HeldMeeting(MeetingId, Today) }).Event<AcceptedAsDone>();
    }

    [Fact]
    public void What_is_closed_needs_nobodys_word() =>
        ClosingDecisions.Accept(AnItem(new AcceptedAsDone(Now, null)), null, MeetingsWord, Now, Today).ShouldBeNothing();

    [Fact]
    public void What_holds_for_one_item_goes_before_the_forums_policy()
    {
        PolicyInForce.Default.ShouldBe(new PolicyInForce(ClosedBy.Secretary, ExtensionRule.Asked, GrantedBy.Either));
        PolicyInForce.Default.With(new ItemPolicy(ClosedBy.Chair, null, GrantedBy.Secretary))
            .ShouldBe(new PolicyInForce(ClosedBy.Chair, ExtensionRule.Asked, GrantedBy.Secretary));
        PolicyInForce.Default.With(null).ShouldBe(PolicyInForce.Default);
    }

    [Theory]
    [InlineData("https://sag.birkelund.example/17", true)]
    [InlineData("HTTPS://sag.birkelund.example/17", true)]
    [InlineData("http://sag.birkelund.example/17", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("sag 17", false)]
    [InlineData("//sag.birkelund.example", false)]
    public void A_link_is_https_or_none(string link, bool good)
    {
        var decision = ActionItemDecisions.ReportDone(AnItem(), null, link, Now);
        if (good)
        {
            decision.Event<ReportedDone>().Link.ShouldBe(link);
        }
        else
        {
            decision.ShouldRefuse(RefusalCodes.LinkNotHttps);
        }
    }

    [Fact]
    public void A_comment_needs_words_and_may_stand_on_what_is_settled()
    {
        ActionItemDecisions.Comment(" Godt gået. ", Now).Event<CommentAdded>().Text.ShouldBe("Godt gået.");
        ActionItemDecisions.Comment(" ", Now).ShouldRefuse(RefusalCodes.TextMissing);
    }
}
