using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Mining.Dates;

namespace FollowUp.UnitTests.Deadlines;

public sealed class MeetingDayTests
{
    private static readonly DateOnly Reference = Day("2026-09-10");

    private static readonly ImmutableArray<DateOnly> Meetings = [Day("2026-08-13"), Day("2026-10-08"), Day("2026-09-24"), Day("2026-11-05"), Day("2026-11-19")];

    [Theory]
    [InlineData("på næste møde", "2026-09-24")]
    [InlineData("inden næste møde", "2026-09-23")]
    [InlineData("inden mødet", "2026-09-23")]
    [InlineData("senest 8 dage før mødet", "2026-09-16")]
    [InlineData("på mødet efter næste", "2026-10-08")]
    [InlineData("til oktobermødet", "2026-10-08")]
    [InlineData("på mødet i oktober", "2026-10-08")]
    [InlineData("på mødet efter efterårsferien", "2026-11-05")]
    public void a_meeting_takes_its_day_from_the_calendar_when_it_is_known(string words, string day) => Read(words)!.Date.ShouldBe(Day(day));

    [Theory]
    [InlineData("på mødet i november")]
    [InlineData("på et kommende møde")]
    [InlineData("på de næste møder")]
    [InlineData("på næste møde i økonomiudvalget")]
    [InlineData("inden mødet i udvalget")]
    [InlineData("på lederforum i oktober")]
    public void a_meeting_that_cannot_be_told_from_the_calendar_has_no_day(string words)
    {
        var read = Read(words)!;
        read.Kind.ShouldBe(DeadlineKind.Meeting);
        read.Date.ShouldBeNull();
    }

    [Fact]
    public void after_the_next_meeting_is_the_time_that_follows_it()
    {
        var read = Read("efter næste møde")!;
        (read.Kind, read.Earliest, read.Latest).ShouldBe((DeadlineKind.Vague, Day("2026-09-24"), Day("2026-10-01")));
    }

    private static MinedDeadline? Read(string words) => DeadlineReader.Read(words, Reference, meetings: Meetings);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
