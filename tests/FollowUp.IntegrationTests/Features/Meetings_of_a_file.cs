using FollowUp.Features.Directory;

namespace FollowUp.IntegrationTests.Features;

/// <summary>It is 14 September 2026; known are meetings on the 10th and 24th, on 8 and on 22 October.</summary>
public sealed class Meetings_of_a_file
{
    private static readonly DateOnly Today = new(2026, 9, 14);
    private static readonly Guid Forum = Guid.NewGuid();
    private static readonly Meeting[] Known = [On(9, 10), On(9, 24), On(10, 8), On(10, 22)];

    [Fact]
    public void The_same_days_are_the_same_meetings() =>
        Merge((9, 10), (9, 24), (10, 8), (10, 22)).ShouldBe(Known);

    [Fact]
    public void A_meeting_that_was_held_stays_whatever_the_file_names() =>
        Merge((9, 24), (10, 8), (10, 22)).Single(m => m.Id == Known[0].Id).ShouldBe(Known[0]);

    [Fact]
    public void A_new_day_between_the_same_neighbours_is_the_meeting_moved()
    {
        var merged = Merge((9, 24), (10, 13), (10, 22));

        merged.Length.ShouldBe(4);
        merged.Single(m => m.Id == Known[2].Id).ShouldSatisfyAllConditions(
            m => m.Date.ShouldBe(new DateOnly(2026, 10, 13)), m => m.CancelledOn.ShouldBeNull());
    }

    [Fact]
    public void A_new_day_beyond_a_neighbour_is_another_meeting()
    {
        var merged = Merge((9, 24), (10, 22), (10, 29));

        merged.Single(m => m.Id == Known[2].Id).CancelledOn.ShouldBe(Today);
        merged.Length.ShouldBe(5);
    }

    [Fact]
    public void Two_meetings_that_move_keep_their_order()
    {
        var merged = Merge((9, 25), (10, 9), (10, 22));

        merged.Single(m => m.Id == Known[1].Id).Date.ShouldBe(new DateOnly(2026, 9, 25));
        merged.Single(m => m.Id == Known[2].Id).Date.ShouldBe(new DateOnly(2026, 10, 9));
    }

    [Fact]
    public void A_file_without_coming_meetings_says_nothing_of_them() => Merge((9, 10)).ShouldBe(Known, ignoreOrder: true);

    [Fact]
    public void A_cancelled_meeting_that_is_named_again_takes_place()
    {
        var cancelled = Known[2] with { CancelledOn = Today };

        MeetingMerge.Merge(Forum, [cancelled], [new PlannedMeeting(cancelled.Date, null, null)], Today).ShouldHaveSingleItem()
            .ShouldBe(cancelled with { CancelledOn = null });
    }

    private static Meeting[] Merge(params (int Month, int Day)[] days) =>
        [.. MeetingMerge.Merge(Forum, Known, [.. days.Select(d => new PlannedMeeting(new DateOnly(2026, d.Month, d.Day), null, null))], Today)];

    private static Meeting On(int month, int day) => new(Guid.CreateVersion7(), Forum, new DateOnly(2026, month, day), null, null);
}
