using System.Globalization;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

/// <summary>It is 16 September 2026; the forum meets on the 24th, on 8 October and on the 22nd.</summary>
public sealed class Coming_back
{
    private static readonly Act ByImport = new(null, Now.At, Channel.Import);
    private static readonly HeldMeeting First = new(new Guid("00000000-0000-0000-0000-0000000000e2"), On("2026-09-24"));
    private static readonly HeldMeeting Second = new(new Guid("00000000-0000-0000-0000-0000000000e3"), On("2026-10-08"));
    private static readonly HeldMeeting Third = new(new Guid("00000000-0000-0000-0000-0000000000e4"), On("2026-10-22"));

    [Fact]
    public void A_meeting_is_a_window_of_its_day()
    {
        var set = ComeBackDecisions.SetWindow(ItemWithoutDeadline(), ComeBackWindow.At(ForumId, Second, "til næste møde"), Now, Today).Event<ComeBackSet>();

        Fold([Registration(), set]).Deadline.ShouldBe(new Deadline(Second.Date, null, "til næste møde"));
    }

    [Theory]
    [InlineData("2026-10-08", "2026-09-24", "window-ends-before-it-begins")]
    [InlineData("2026-09-01", "2026-09-15", "deadline-in-the-past", "2026-09-15")]
    public void A_window_that_cannot_be_is_refused(string earliest, string latest, string code, params string[] facts) =>
        ComeBackDecisions.SetWindow(AnItem(), new ComeBackWindow(ForumId, null, On(earliest), On(latest), null), Now, Today).ShouldRefuse(code, facts);

    [Fact]
    public void The_same_window_twice_is_one() =>
        ComeBackDecisions.SetWindow(BackAt(Second), ComeBackWindow.At(ForumId, Second, null), Now, Today).ShouldBeNothing();

    [Fact]
    public void A_meeting_that_is_moved_later_postpones_it()
    {
        var moved = Second with { Date = On("2026-10-15") };

        Follow(BackAt(Second), [First, moved, Third]).Event<ComeBackPostponed>()
            .ShouldBe(new ComeBackPostponed(ByImport, Second.Date, moved.Date, Second.Id, PostponedBecause.MeetingMoved));
    }

    [Fact]
    public void A_meeting_that_is_moved_earlier_takes_it_along_and_postpones_nothing()
    {
        var moved = Second with { Date = On("2026-10-01") };

        Follow(BackAt(Second), [First, moved, Third]).Event<ComeBackSet>().Latest.ShouldBe(moved.Date);
    }

    [Fact]
    public void A_meeting_that_is_cancelled_sends_it_to_the_next_one() =>
        Follow(BackAt(Second), [First, Third], cancelled: Second.Date).Event<ComeBackPostponed>()
            .ShouldBe(new ComeBackPostponed(ByImport, Second.Date, Third.Date, Third.Id, PostponedBecause.MeetingCancelled));

    [Fact]
    public void Without_a_next_meeting_it_waits_for_one() => Follow(BackAt(Second), [First], cancelled: Second.Date).ShouldBeNothing();

    [Fact]
    public void A_meeting_that_was_held_without_it_leaves_it_overdue() =>
        ComeBackDecisions.Follow(BackAt(Second), new ComeBackCalendar([Second, Third], []), ByImport, On("2026-10-12")).ShouldBeNothing();

    [Fact]
    public void A_window_in_which_a_meeting_stands_is_left_alone() =>
        Follow(Window("2026-10-01", "2026-10-31"), [First, Third], cancelled: Second.Date).ShouldBeNothing();

    [Fact]
    public void A_window_whose_meetings_are_all_cancelled_goes_to_the_next_one() =>
        Follow(Window("2026-10-01", "2026-10-10"), [First, Third], cancelled: Second.Date).Event<ComeBackPostponed>().To.ShouldBe(Third.Date);

    [Fact]
    public void A_window_whose_meetings_nobody_knows_yet_is_left_alone() => Follow(Window("2026-11-01", "2026-11-30"), [First, Second, Third]).ShouldBeNothing();

    [Fact]
    public void A_day_is_the_meeting_that_comes_to_stand_on_it() =>
        Follow(Window("2026-10-08", "2026-10-08"), [First, Second]).Event<ComeBackSet>().MeetingId.ShouldBe(Second.Id);

    [Fact]
    public void What_came_back_or_is_settled_follows_nothing()
    {
        Follow(BackAt(Second, new ComeBackFulfilled(Now, MeetingId, First.Date, 4, "Handleplan")), [Third]).ShouldBeNothing();
        Follow(BackAt(Second, new Cancelled(Now, "Bortfaldt.")), [Third]).ShouldBeNothing();
        Follow(BackAt(Second, new ReportedDone(Now, null)), [Third]).ShouldBeNothing();
    }

    [Fact]
    public void Minutes_that_show_it_make_it_wait_for_the_forums_word()
    {
        var shown = new ComeBackPoint(MeetingId, Second.Date, 4, "Handleplan");

        var item = Fold([Registration(), ComeBackDecisions.Set(ComeBackWindow.At(ForumId, Second, null), Now), ComeBackDecisions.Fulfil(BackAt(Second), shown, Now).Event<ComeBackFulfilled>()]);

        item.Status.ShouldBe(ActionItemStatus.ReportedDone);
        item.ComesBack!.Fulfilled.ShouldBe(shown);
        ComeBackDecisions.Fulfil(item, shown, Now).ShouldBeNothing();
    }

    [Fact]
    public void What_was_not_to_come_back_cannot() =>
        ComeBackDecisions.Fulfil(AnItem(), new ComeBackPoint(MeetingId, Today, 4, "Handleplan"), Now).ShouldRefuse("not-a-come-back", "CF-2026-014");

    private static Decision Follow(ActionItem item, HeldMeeting[] standing, params DateOnly[] cancelled) =>
        ComeBackDecisions.Follow(item, new ComeBackCalendar([.. standing], [.. cancelled]), ByImport, Today);

    private static ActionItem BackAt(HeldMeeting meeting, params object[] then) =>
        Fold([Registration(), ComeBackDecisions.Set(ComeBackWindow.At(ForumId, meeting, null), Now), .. then]);

    private static ActionItem Window(string earliest, string latest) =>
        Fold([Registration(), ComeBackDecisions.Set(new ComeBackWindow(ForumId, null, On(earliest), On(latest), null), Now)]);

    private static DateOnly On(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
