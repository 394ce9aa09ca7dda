using System.Globalization;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Agendas;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

/// <summary>Asked on Wednesday 16 September 2026, for a meeting on the 24th between those of 10 September and 8 October.</summary>
public sealed class Selecting_outstanding
{
    private static readonly MeetingDates Meeting = new(new DateOnly(2026, 9, 24), new DateOnly(2026, 9, 10), new DateOnly(2026, 10, 8));

    [Theory]
    [InlineData(ActionItemStatus.Open, ActionItemKind.Action, "2026-09-15", OutstandingHeading.Overdue)]
    [InlineData(ActionItemStatus.Open, ActionItemKind.Action, "2026-09-16", OutstandingHeading.DueBeforeNextMeeting)]
    [InlineData(ActionItemStatus.Open, ActionItemKind.Action, "2026-10-07", OutstandingHeading.DueBeforeNextMeeting)]
    [InlineData(ActionItemStatus.Open, ActionItemKind.Action, "2026-10-08", null)]
    [InlineData(ActionItemStatus.Open, ActionItemKind.Action, null, null)]
    [InlineData(ActionItemStatus.Open, ActionItemKind.ReturnToForum, "2026-09-15", OutstandingHeading.Overdue)]
    [InlineData(ActionItemStatus.Open, ActionItemKind.ReturnToForum, "2026-09-24", OutstandingHeading.ComesBack)]
    [InlineData(ActionItemStatus.Open, ActionItemKind.ReturnToForum, "2026-09-25", OutstandingHeading.DueBeforeNextMeeting)]
    [InlineData(ActionItemStatus.Open, ActionItemKind.ReturnToForum, "2026-10-08", null)]
    [InlineData(ActionItemStatus.Open, ActionItemKind.ReturnToForum, null, OutstandingHeading.ComesBack)]
    [InlineData(ActionItemStatus.ReportedDone, ActionItemKind.Action, "2027-09-15", OutstandingHeading.AwaitsForum)]
    [InlineData(ActionItemStatus.ReportedDone, ActionItemKind.ReturnToForum, null, OutstandingHeading.AwaitsForum)]
    [InlineData(ActionItemStatus.Cancelled, ActionItemKind.Action, "2026-09-15", null)]
    public void An_item_stands_under(ActionItemStatus status, ActionItemKind kind, string? deadline, OutstandingHeading? heading) =>
        HeadingOf(new(ItemId, "CF-2026-001", status, kind, Day(deadline), null), Meeting).ShouldBe(heading);

    [Theory]
    [InlineData("2026-09-10", null)]
    [InlineData("2026-09-11", OutstandingHeading.ClosedSinceLast)]
    [InlineData("2026-09-16", OutstandingHeading.ClosedSinceLast)]
    public void What_was_closed_after_the_meeting_before_is_shown_once(string closedOn, OutstandingHeading? heading) =>
        HeadingOf(new(ItemId, "CF-2026-001", ActionItemStatus.Closed, ActionItemKind.Action, null, Day(closedOn)), Meeting).ShouldBe(heading);

    [Theory]
    [InlineData("2026-09-02", null)]
    [InlineData("2026-09-03", OutstandingHeading.ClosedSinceLast)]
    public void Where_the_meeting_before_is_not_known_two_weeks_are_looked_back(string closedOn, OutstandingHeading? heading) =>
        HeadingOf(
            new(ItemId, "CF-2026-001", ActionItemStatus.Closed, ActionItemKind.Action, null, Day(closedOn)),
            Meeting with { Previous = null }).ShouldBe(heading);

    [Theory]
    [InlineData("2026-10-07", OutstandingHeading.DueBeforeNextMeeting)]
    [InlineData("2026-10-08", null)]
    public void Where_the_next_meeting_is_not_known_it_is_taken_to_be_two_weeks_on(string deadline, OutstandingHeading? heading) =>
        HeadingOf(
            new(ItemId, "CF-2026-001", ActionItemStatus.Open, ActionItemKind.Action, Day(deadline), null),
            Meeting with { Next = null }).ShouldBe(heading);

    [Theory]
    [InlineData("2026-09-20", "2026-10-20", OutstandingHeading.ComesBack)]
    [InlineData("2026-09-25", "2026-10-20", null)]
    public void What_comes_back_in_a_window_stands_on_each_draft_of_it(string earliest, string latest, OutstandingHeading? heading) =>
        HeadingOf(ComesBack(ActionItemStatus.Open, latest) with { ComesBackFrom = Day(earliest) }, Meeting).ShouldBe(heading);

    [Theory]
    [InlineData(ActionItemStatus.Open, "2026-09-24", OutstandingHeading.ComesBack)]
    [InlineData(ActionItemStatus.Open, "2026-09-10", OutstandingHeading.Overdue)]
    [InlineData(ActionItemStatus.Open, "2026-10-01", null)]
    [InlineData(ActionItemStatus.ReportedDone, "2026-09-24", null)]
    [InlineData(ActionItemStatus.Closed, "2026-09-24", null)]
    public void What_another_forum_decided_stands_here_while_it_is_to_come_back(ActionItemStatus status, string deadline, OutstandingHeading? heading) =>
        HeadingOf(ComesBack(status, deadline) with { IsOwn = false, ClosedOn = Today }, Meeting).ShouldBe(heading);

    [Theory]
    [InlineData(ActionItemStatus.Open, "2026-09-24", null)]
    [InlineData(ActionItemStatus.Open, "2026-09-10", OutstandingHeading.Overdue)]
    [InlineData(ActionItemStatus.ReportedDone, "2026-09-24", OutstandingHeading.AwaitsForum)]
    public void What_comes_back_elsewhere_stands_here_when_it_is_late_or_waits_for_the_word(
        ActionItemStatus status, string deadline, OutstandingHeading? heading) =>
        HeadingOf(ComesBack(status, deadline) with { ComesBackElsewhere = true }, Meeting).ShouldBe(heading);

    [Fact]
    public void Items_stand_heading_by_heading_oldest_deadline_first_then_by_number()
    {
        OutstandingCandidate Open(int number, string? deadline, ActionItemKind kind = ActionItemKind.Action) =>
            new(new Guid(number, 0, 0, new byte[8]), $"CF-2026-{number:D3}", ActionItemStatus.Open, kind, Day(deadline), null);
        OutstandingCandidate[] candidates =
        [
            Open(5, "2026-09-30"), Open(4, "2026-09-14"), Open(3, "2026-09-14"), Open(2, "2026-09-01"), Open(1, null, ActionItemKind.ReturnToForum),
            Open(6, "2026-09-20", ActionItemKind.ReturnToForum), Open(7, "2027-01-01"),
        ];

        var selected = OutstandingSelection.Select(candidates, Meeting, Today);

        selected.Select(i => candidates.Single(c => c.ActionItemId == i.ActionItemId).Reference[^1]).ShouldBe("234615");
    }

    private static OutstandingCandidate ComesBack(ActionItemStatus status, string deadline) =>
        new(ItemId, "CF-2026-001", status, ActionItemKind.ReturnToForum, Day(deadline), null);

    private static OutstandingHeading? HeadingOf(OutstandingCandidate candidate, MeetingDates meeting) =>
        OutstandingSelection.Select([candidate], meeting, Today) is [var selected] ? selected.Heading : null;

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}
