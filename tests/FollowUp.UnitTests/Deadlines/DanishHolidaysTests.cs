using System.Globalization;
using CsCheck;
using FollowUp.Calendar;

namespace FollowUp.UnitTests.Deadlines;

public sealed class DanishHolidaysTests
{
    [Theory]
    [InlineData("2021-04-04")]
    [InlineData("2023-04-09")]
    [InlineData("2024-03-31")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    [InlineData("2285-03-22")]
    public void easter_falls_where_the_church_has_it(string day) => DanishHolidays.EasterSunday(Day(day).Year).ShouldBe(Day(day));

    [Theory]
    [InlineData("2023-05-05", "store bededag")]
    [InlineData("2024-04-26", null)]
    [InlineData("2026-01-01", "nytårsdag")]
    [InlineData("2026-04-02", "skærtorsdag")]
    [InlineData("2026-04-03", "langfredag")]
    [InlineData("2026-04-06", "2. påskedag")]
    [InlineData("2026-05-14", "Kristi himmelfartsdag")]
    [InlineData("2026-05-25", "2. pinsedag")]
    [InlineData("2026-12-24", null)]
    [InlineData("2026-12-26", "2. juledag")]
    [InlineData("2026-06-05", null)]
    public void a_holiday_is_known_by_its_name(string day, string? name) => DanishHolidays.NameOf(Day(day)).ShouldBe(name);

    [Fact]
    public void working_days_are_counted_over_easter() =>
        DanishHolidays.AddWorkingDays(Day("2026-04-01"), 1).ShouldBe(Day("2026-04-07"));

    [Fact]
    public void a_closing_day_of_the_house_is_no_working_day() =>
        DanishHolidays.IsWorkingDay(Day("2026-12-24"), [Day("2026-12-24")]).ShouldBeFalse();

    [Fact]
    public void counting_forward_and_counting_between_agree() =>
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[-60, 60]).Sample((offset, days) =>
        {
            var from = DanishHolidays.AddWorkingDays(new DateOnly(1990, 1, 1).AddDays(offset), 0);
            return DanishHolidays.WorkingDaysBetween(from, DanishHolidays.AddWorkingDays(from, days)) == days;
        });

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
