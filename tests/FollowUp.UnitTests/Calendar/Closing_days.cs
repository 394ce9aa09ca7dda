using System.Collections.Immutable;
using CsCheck;
using FollowUp.Calendar;

namespace FollowUp.UnitTests.Calendar;

public sealed class Closing_days
{
    private static readonly ClosingDays All = new([new MonthDay(12, 24), new MonthDay(2, 29)], DayAfterAscension: true, BetweenChristmasAndNewYear: true);

    [Fact]
    public void The_days_of_a_year_are_given_in_order() =>
        All.In(2026).ShouldBe([new(2026, 2, 28), new(2026, 5, 15), new(2026, 12, 24), new(2026, 12, 27), new(2026, 12, 28), new(2026, 12, 29), new(2026, 12, 30)]);

    [Fact]
    public void A_day_that_only_leap_years_have_is_the_day_before_in_others()
    {
        All.Contains(new DateOnly(2024, 2, 29)).ShouldBeTrue();
        All.Contains(new DateOnly(2024, 2, 28)).ShouldBeFalse();
        All.Contains(new DateOnly(2025, 2, 28)).ShouldBeTrue();
    }

    [Fact]
    public void The_usual_days_are_the_two_eves() =>
        ClosingDays.Usual.In(2026).ShouldBe([new(2026, 12, 24), new(2026, 12, 31)]);

    [Fact]
    public void Working_days_are_counted_as_with_the_list_of_the_days() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[-40, 40]).Sample((offset, days) =>
        {
            var from = new DateOnly(2000, 1, 1).AddDays(offset);
            ImmutableArray<DateOnly> closed = [.. Enumerable.Range(from.Year - 1, 3).SelectMany(year => All.In(year))];
            return All.AddWorkingDays(from, days) == DanishHolidays.AddWorkingDays(from, days, closed);
        });

    [Theory]
    [InlineData("12-24", true)]
    [InlineData("02-29", true)]
    [InlineData("02-30", false)]
    [InlineData("13-01", false)]
    [InlineData("1-1", false)]
    [InlineData("24/12", false)]
    [InlineData(null, false)]
    public void A_day_of_the_year_is_written_month_first(string? text, bool exists)
    {
        MonthDay.TryParse(text, out var day).ShouldBe(exists);
        if (exists)
        {
            day.ToString().ShouldBe(text);
        }
    }

    [Fact]
    public void Counting_stops_where_the_calendar_ends()
    {
        DanishHolidays.AddWorkingDays(DateOnly.MaxValue, 5).ShouldBe(DateOnly.MaxValue);
        DanishHolidays.AddWorkingDays(DateOnly.MinValue, -5).ShouldBe(DateOnly.MinValue);
    }
}
