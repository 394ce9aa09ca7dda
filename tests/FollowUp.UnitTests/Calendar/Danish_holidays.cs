using System.Globalization;
using CsCheck;
using FollowUp.Calendar;

namespace FollowUp.UnitTests.Calendar;

public sealed class Danish_holidays
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 20 * 365].Select(n => new DateOnly(2020, 1, 1).AddDays(n));

    // The dates of the church calendar, kirkeligkalender.dk and the almanac of the University of Copenhagen.
    [Theory]
    [InlineData("2020-04-12")]
    [InlineData("2021-04-04")]
    [InlineData("2022-04-17")]
    [InlineData("2023-04-09")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2031-04-13")]
    [InlineData("2032-03-28")]
    [InlineData("2033-04-17")]
    [InlineData("2034-04-09")]
    [InlineData("2035-03-25")]
    public void Easter_falls_on(string sunday)
    {
        var easter = Day(sunday);
        DanishHolidays.EasterSunday(easter.Year).ShouldBe(easter);
    }

    [Theory]
    [InlineData("2026-01-01", "nytårsdag")]
    [InlineData("2026-04-02", "skærtorsdag")]
    [InlineData("2026-04-03", "langfredag")]
    [InlineData("2026-04-05", "påskedag")]
    [InlineData("2026-04-06", "2. påskedag")]
    [InlineData("2026-05-14", "Kristi himmelfartsdag")]
    [InlineData("2026-05-24", "pinsedag")]
    [InlineData("2026-05-25", "2. pinsedag")]
    [InlineData("2026-12-25", "juledag")]
    [InlineData("2026-12-26", "2. juledag")]
    [InlineData("2023-05-05", "store bededag")]
    [InlineData("2024-04-26", null)]
    [InlineData("2026-05-01", null)]
    [InlineData("2026-06-05", null)]
    [InlineData("2026-12-24", null)]
    [InlineData("2026-12-31", null)]
    [InlineData("2026-04-04", null)]
    [InlineData("2026-05-15", null)]
    public void A_day_is_called(string day, string? name)
    {
        DanishHolidays.NameOf(Day(day)).ShouldBe(name);
        DanishHolidays.IsHoliday(Day(day)).ShouldBe(name is not null);
    }

    [Theory]
    [InlineData(2023, 11)]
    [InlineData(2024, 10)]
    [InlineData(2035, 10)]
    public void A_year_has_as_many_holidays_as_the_law_says(int year, int holidays) =>
        Enumerable.Range(0, 365).Count(n => DanishHolidays.IsHoliday(new DateOnly(year, 1, 1).AddDays(n))).ShouldBe(holidays);

    [Fact]
    public void Closing_days_of_the_house_are_kept_where_they_are_passed()
    {
        DateOnly[] closed = [new(2026, 12, 24), new(2026, 12, 31)];

        DanishHolidays.IsWorkingDay(closed[0]).ShouldBeTrue();
        DanishHolidays.IsWorkingDay(closed[0], closed).ShouldBeFalse();
        DanishHolidays.AddWorkingDays(new DateOnly(2026, 12, 23), 1, closed).ShouldBe(new DateOnly(2026, 12, 28));
        DanishHolidays.WorkingDaysBetween(new DateOnly(2026, 12, 23), new DateOnly(2027, 1, 4), closed).ShouldBe(4);
    }

    [Theory]
    [InlineData("2026-04-01", 1, "2026-04-07")]
    [InlineData("2026-04-07", -1, "2026-04-01")]
    [InlineData("2026-09-18", 1, "2026-09-21")]
    [InlineData("2026-09-19", 0, "2026-09-21")]
    [InlineData("2026-09-21", 0, "2026-09-21")]
    [InlineData("2026-09-20", -1, "2026-09-18")]
    public void Working_days_are_counted_past_weekends_and_holidays(string from, int days, string to) =>
        DanishHolidays.AddWorkingDays(Day(from), days).ShouldBe(Day(to));

    [Fact]
    public void Counting_working_days_is_the_inverse_of_adding_them() =>
        Gen.Select(Days, Gen.Int[-60, 60].Where(n => n != 0)).Sample((day, n) =>
            DanishHolidays.WorkingDaysBetween(day, DanishHolidays.AddWorkingDays(day, n)) == n);

    [Fact]
    public void Adding_working_days_ends_on_a_working_day_and_one_more_leads_further() =>
        Gen.Select(Days, Gen.Int[-60, 60]).Sample((day, n) =>
            DanishHolidays.IsWorkingDay(DanishHolidays.AddWorkingDays(day, n))
            && (n is 0 or -1 || DanishHolidays.AddWorkingDays(day, n) < DanishHolidays.AddWorkingDays(day, n + 1)));

    [Fact]
    public void Working_days_between_add_up_over_a_day_in_the_middle() =>
        Gen.Select(Days, Gen.Int[0, 90], Gen.Int[0, 90]).Sample((day, a, b) =>
            DanishHolidays.WorkingDaysBetween(day, day.AddDays(a)) + DanishHolidays.WorkingDaysBetween(day.AddDays(a), day.AddDays(a + b))
            == DanishHolidays.WorkingDaysBetween(day, day.AddDays(a + b)));

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}
