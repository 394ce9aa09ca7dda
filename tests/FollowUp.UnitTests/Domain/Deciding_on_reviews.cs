using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Domain.Reviews.Events;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

public sealed class Deciding_on_reviews
{
    private static readonly Guid Task = new("00000000-0000-0000-0000-0000000000d1");
    private static readonly ProposalAccepted FirstAccepted = new(Now, "p1", AForm(), []);
    private static readonly ProposalRejected FirstRejected = new(Now, "p1", null);
    private static readonly ProposalAdded Added = new(Now, "hand-1", 2, "ordene", AForm("Ved håndkraft"));
    private static readonly AnswersConfirmed FirstConfirmed = new(Now, [new ConfirmedProposal("p1", [Task])]);

    [Fact]
    public void A_waiting_proposal_is_accepted_with_its_title_tidied()
    {
        var accepted = ReviewDecisions.Accept(AReview(), "p1", AForm(" Fremlæg "), ["title"], Now).Event<ProposalAccepted>();

        accepted.Form.Title.ShouldBe("Fremlæg");
        accepted.Edited.ShouldBe(["title"]);
        ReviewDecisions.Accept(AReview(), "p1", AForm(" "), [], Now).ShouldRefuse(RefusalCodes.TitleMissing);
        ReviewDecisions.Accept(AReview(), "p9", AForm(), [], Now).ShouldRefuse(RefusalCodes.ProposalUnknown);
    }

    [Fact]
    public void Accepting_the_same_form_twice_is_nothing_and_another_form_is_a_quarrel()
    {
        ReviewDecisions.Accept(AReview(FirstAccepted), "p1", AForm("  Fremlæg en handleplan", Chef), [], Now).ShouldBeNothing();
        ReviewDecisions.Accept(AReview(FirstAccepted, FirstConfirmed), "p1", AForm(), [], Now).ShouldBeNothing();
        ReviewDecisions.Accept(AReview(FirstAccepted), "p1", AForm(responsible: OtherChef), [], Now).ShouldRefuse(RefusalCodes.SomeoneWasFirst);
        ReviewDecisions.Accept(AReview(FirstRejected), "p1", AForm(), [], Now).ShouldRefuse(RefusalCodes.SomeoneWasFirst);
        ReviewDecisions.Accept(AReview(FirstAccepted, FirstConfirmed), "p1", AForm("Andet"), [], Now).ShouldRefuse(RefusalCodes.ProposalConfirmed);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void One_for_each_is_only_meant_for_several(int responsible, bool each)
    {
        var form = AForm() with { OneForEach = true, Responsible = [.. new[] { Chef, OtherChef }.Take(responsible)] };

        ReviewDecisions.Accept(AReview(), "p1", form, [], Now).Event<ProposalAccepted>().Form.OneForEach.ShouldBe(each);
        ReviewDecisions.Add(AReview(), "hand-1", null, null, form, Now).Event<ProposalAdded>().Form.OneForEach.ShouldBe(each);
        var receipts = ReviewDecisions.Accept(AReview(), "p1", form with { EachAnswers = true }, [], Now).Event<ProposalAccepted>().Form;
        (receipts.OneForEach, receipts.EachAnswers).ShouldBe((false, each));
    }

    [Fact]
    public void Rejecting_twice_is_nothing_and_an_accepted_one_must_be_taken_back_first()
    {
        ReviewDecisions.Reject(AReview(), "p1", " Er gjort. ", Now).Event<ProposalRejected>().Reason.ShouldBe("Er gjort.");
        ReviewDecisions.Reject(AReview(), "p1", " ", Now).Event<ProposalRejected>().Reason.ShouldBeNull();
        ReviewDecisions.Reject(AReview(FirstRejected), "p1", "Igen.", Now).ShouldBeNothing();
        ReviewDecisions.Reject(AReview(FirstAccepted), "p1", null, Now).ShouldRefuse(RefusalCodes.SomeoneWasFirst);
        ReviewDecisions.Reject(AReview(FirstAccepted, FirstConfirmed), "p1", null, Now).ShouldRefuse(RefusalCodes.ProposalConfirmed);
        ReviewDecisions.Reject(AReview(), "p9", null, Now).ShouldRefuse(RefusalCodes.ProposalUnknown);
    }

    [Fact]
    public void An_answer_is_taken_back_until_it_is_confirmed()
    {
        ReviewDecisions.Withdraw(AReview(FirstAccepted), "p1", Now).Event<AnswerWithdrawn>().ProposalId.ShouldBe("p1");
        ReviewDecisions.Withdraw(AReview(FirstRejected), "p1", Now).Event<AnswerWithdrawn>();
        ReviewDecisions.Withdraw(AReview(), "p1", Now).ShouldBeNothing();
        ReviewDecisions.Withdraw(AReview(FirstAccepted, FirstConfirmed), "p1", Now).ShouldRefuse(RefusalCodes.ProposalConfirmed);
        ReviewDecisions.Withdraw(AReview(), "p9", Now).ShouldRefuse(RefusalCodes.ProposalUnknown);
    }

    [Fact]
    public void A_withdrawn_proposal_waits_again_but_one_added_by_hand_is_gone()
    {
        var review = AReview(FirstAccepted, Added, new AnswerWithdrawn(Now, "p1"), new AnswerWithdrawn(Now, "hand-1"));

        review.ProposalIds.ShouldBe(["p1", "p2", "p3"]);
        review.Answers.ShouldBeEmpty();
        ReviewDecisions.Add(review, "hand-1", null, null, AForm(), Now).Event<ProposalAdded>();
    }

    [Fact]
    public void A_proposal_is_added_once_by_its_form()
    {
        ReviewDecisions.Add(AReview(), "hand-1", 2, "ordene", AForm(" Ved håndkraft "), Now).Event<ProposalAdded>().Form.Title.ShouldBe("Ved håndkraft");
        ReviewDecisions.Add(AReview(Added), "hand-1", 2, "ordene", AForm("Ved håndkraft"), Now).ShouldBeNothing();
        ReviewDecisions.Add(AReview(), "hand-1", 2, null, AForm(""), Now).ShouldRefuse(RefusalCodes.TitleMissing);
    }

    [Fact]
    public void What_waits_for_confirmation_is_accepted_and_not_confirmed_in_the_order_of_the_minutes()
    {
        var review = AReview(
            Added, new ProposalAccepted(Now, "p3", AForm("Tredje"), []), FirstAccepted, FirstConfirmed, new ProposalRejected(Now, "p2", null));

        ReviewDecisions.WaitingForConfirmation(review).Select(w => w.ProposalId).ShouldBe(["p3", "hand-1"]);
    }

    [Fact]
    public void Confirming_needs_something_to_confirm()
    {
        ReviewDecisions.Confirm(AReview(FirstAccepted), FirstConfirmed.Confirmed, Now).Event<AnswersConfirmed>().Confirmed.ShouldBe(FirstConfirmed.Confirmed);
        ReviewDecisions.Confirm(AReview(FirstAccepted), [], Now).ShouldRefuse(RefusalCodes.NothingToConfirm);
        ReviewDecisions.Confirm(AReview(), FirstConfirmed.Confirmed, Now).ShouldRefuse(RefusalCodes.NothingToConfirm);
        ReviewDecisions.Confirm(AReview(FirstAccepted, FirstConfirmed), FirstConfirmed.Confirmed, Now).ShouldRefuse(RefusalCodes.NothingToConfirm);
    }

    [Fact]
    public void A_confirmed_answer_knows_its_tasks()
    {
        var answer = AReview(FirstAccepted, FirstConfirmed).Answers["p1"];

        answer.IsConfirmed.ShouldBeTrue();
        answer.ActionItemIds.ShouldBe([Task]);
        answer.Form!.Kind.ShouldBe(ActionItemKind.Action);
    }
}
