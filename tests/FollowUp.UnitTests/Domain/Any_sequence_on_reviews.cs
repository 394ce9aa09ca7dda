using System.Collections.Immutable;
using CsCheck;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Domain.Reviews.Events;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

/// <summary>Whatever secretaries answer in whatever order, what was confirmed stays as it was confirmed.</summary>
public sealed class Any_sequence_on_reviews
{
    private static readonly Gen<string> Proposals = Gen.OneOf("p1", "p2", "p3", "hand-1", "hand-2", "unknown");

    private static readonly Gen<Func<MinutesReview, Decision>> Answers = Gen.OneOf(
        Gen.Select(Proposals, Gen.Bool).Select<(string Id, bool Edited), Func<MinutesReview, Decision>>(
            a => review => ReviewDecisions.Accept(review, a.Id, AForm(a.Edited ? "Rettet" : "Fremlæg"), [], Now)),
        Proposals.Select<string, Func<MinutesReview, Decision>>(id => review => ReviewDecisions.Reject(review, id, null, Now)),
        Proposals.Select<string, Func<MinutesReview, Decision>>(id => review => ReviewDecisions.Withdraw(review, id, Now)),
        Gen.OneOf("hand-1", "hand-2").Select<string, Func<MinutesReview, Decision>>(
            id => review => ReviewDecisions.Add(review, id, 1, null, AForm("Ved håndkraft"), Now)),
        Gen.Const<Func<MinutesReview, Decision>>(review => ReviewDecisions.Confirm(
            review,
            [.. ReviewDecisions.WaitingForConfirmation(review).Select(w => new ConfirmedProposal(w.ProposalId, [Guid.CreateVersion7()]))],
            Now)));

    [Fact]
    public void The_state_is_the_fold_of_its_events_and_every_answer_has_its_proposal() => Answers.Array[0, 40].Sample(wishes =>
    {
        var events = new List<object>();
        var review = AReview();
        foreach (var wish in wishes)
        {
            var happened = HappenedBy(wish(review));
            events.AddRange(happened);
            review = AReview([.. events]);
            review.Answers.Keys.ShouldBeSubsetOf(review.ProposalIds);
            review.ProposalIds.Distinct().Count().ShouldBe(review.ProposalIds.Length);
            review.ProposalIds.Where(id => id.StartsWith("hand", StringComparison.Ordinal)).ShouldAllBe(id => review.Answers.ContainsKey(id));
            review.Answers.Values.ShouldAllBe(answer => answer.IsAccepted || !answer.IsConfirmed);
        }
    });

    [Fact]
    public void What_was_confirmed_stays_and_becomes_tasks_once() => Answers.Array[0, 40].Sample(wishes =>
    {
        var review = AReview();
        var tasks = new List<Guid>();
        foreach (var wish in wishes)
        {
            var confirmed = review.Answers.Where(a => a.Value.IsConfirmed).ToList();
            var happened = HappenedBy(wish(review));
            tasks.AddRange(happened.OfType<AnswersConfirmed>().SelectMany(e => e.Confirmed).SelectMany(c => c.ActionItemIds));
            review = happened.Aggregate(review, (state, e) => MinutesReview.Evolve(state, ItemId, e)!);
            foreach (var (id, answer) in confirmed)
            {
                review.Answers[id].ShouldBe(answer);
            }
        }

        review.Answers.Values.SelectMany(a => a.ActionItemIds).Order().ShouldBe(tasks.Order());
    });

    [Fact]
    public void An_answer_sent_twice_has_one_effect() => Gen.Select(Answers.Array[0, 30], Answers).Sample((wishes, last) =>
    {
        var review = wishes.Aggregate(AReview(), After);
        var once = After(review, last);

        HappenedBy(last(once)).ShouldBeEmpty();
    });

    private static MinutesReview After(MinutesReview review, Func<MinutesReview, Decision> wish) =>
        HappenedBy(wish(review)).Aggregate(review, (state, e) => MinutesReview.Evolve(state, ItemId, e)!);

    private static ImmutableArray<object> HappenedBy(Decision decision) => decision is Decision.Record record ? record.Events : [];
}
