using FollowUp.Demo.Municipality;

namespace FollowUp.IntegrationTests.Demo;

public sealed class DemoStoryTests
{
    private static readonly DateOnly Monday = new(2026, 9, 14);

    public static IEnumerable<TheoryDataRow<StoryStep>> Steps => DemoStory.Steps.Select(step => new TheoryDataRow<StoryStep>(step));

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_step_is_about_words_that_stand_once_in_minutes_that_are_confirmed(StoryStep step)
    {
        var places = BirkelundMinutes.WrittenBefore(Monday)
            .SelectMany(minutes => minutes.Text.Split('\n').Select(line => (minutes.WaitsForReview, line)))
            .Where(place => place.line.Contains(step.EvidenceContains, StringComparison.Ordinal))
            .ToList();

        places.ShouldHaveSingleItem().WaitsForReview.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_step_comes_after_its_minutes_were_confirmed_and_before_today(StoryStep step)
    {
        foreach (var today in Enumerable.Range(0, 14).Select(days => Monday.AddDays(days)))
        {
            var minutes = BirkelundMinutes.WrittenBefore(today)
                .Single(one => one.Text.Contains(step.EvidenceContains, StringComparison.Ordinal));

            step.DayOf(today).ShouldBeInRange(minutes.Date.AddDays(3), today.AddDays(-1));
        }
    }

    [Fact]
    public void The_steps_of_one_task_stand_in_the_order_they_happened() =>
        DemoStory.Steps.GroupBy(step => step.EvidenceContains)
            .ShouldAllBe(task => task.Select(step => -step.DaysAgo).SequenceEqual(task.Select(step => -step.DaysAgo).Order()));

    [Fact]
    public void A_day_is_given_exactly_where_a_step_is_about_a_deadline() =>
        DemoStory.Steps.ShouldAllBe(step => (step.Act == StoryAct.MoveDeadline || step.Act == StoryAct.AskForDate || step.Act == StoryAct.GrantDate) == (step.NewDeadline(Monday) != null));

    [Fact]
    public void A_receipt_is_of_a_member_who_gives_it_once() =>
        DemoStory.Steps.Where(step => step.Act == StoryAct.GiveReceipt || step.Member is not null).Select(step => (step.EvidenceContains, step.Member))
            .ShouldBeUnique();

    [Fact]
    public void What_is_accepted_was_reported_done_before() =>
        DemoStory.Steps.Where(step => step.Act == StoryAct.AcceptDone).ShouldAllBe(accepted => DemoStory.Steps.Any(step =>
            step.EvidenceContains == accepted.EvidenceContains && step.Act == StoryAct.ReportDone && step.DaysAgo > accepted.DaysAgo));

    [Fact]
    public void What_is_granted_was_asked_for_before() =>
        DemoStory.Steps.Where(step => step.Act == StoryAct.GrantDate).ShouldAllBe(granted => DemoStory.Steps.Any(step =>
            step.EvidenceContains == granted.EvidenceContains && step.Act == StoryAct.AskForDate && step.DaysAgo > granted.DaysAgo));

    [Fact]
    public void The_secretaries_answers_are_about_words_that_stand_once_in_minutes_that_are_confirmed() =>
        DemoAnswers.All.ShouldAllBe(answer =>
            BirkelundMinutes.WrittenBefore(Monday).Where(minutes => !minutes.WaitsForReview)
                .SelectMany(minutes => minutes.Text.Split('\n'))
                .Count(line => line.Contains(answer.EvidenceContains, StringComparison.Ordinal)) == 1);
}
