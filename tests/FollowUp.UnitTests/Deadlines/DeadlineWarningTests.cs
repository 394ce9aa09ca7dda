using System.Globalization;
using FollowUp.Mining.Dates;

namespace FollowUp.UnitTests.Deadlines;

public sealed class DeadlineWarningTests
{
    [Theory]
    [InlineData("fredag den 10. september", DeadlineWarnings.WeekdayDiffers, "2026-09-10 is no fredag, it is a Thursday")]
    [InlineData("senest tirsdag d. 1/10-2026", DeadlineWarnings.WeekdayDiffers, "2026-10-01")]
    [InlineData("senest den 1. september", DeadlineWarnings.JustPast, "next year")]
    [InlineData("d. 1/9", DeadlineWarnings.JustPast, "next year")]
    [InlineData("den 1. oktober 2025", DeadlineWarnings.BeforeMeeting, "2025-10-01 lies before the meeting on 2026-09-10")]
    [InlineData("senest uge 20 2026", DeadlineWarnings.BeforeMeeting, "2026-05-17")]
    [InlineData("i foråret 2025", DeadlineWarnings.BeforeMeeting, "2025-05-31")]
    [InlineData("senest den 3. oktober", DeadlineWarnings.NotAWorkingDay, "2026-10-03 is a Saturday")]
    [InlineData("senest den 25. december", DeadlineWarnings.NotAWorkingDay, "juledag")]
    [InlineData("senest den 24. december", DeadlineWarnings.NotAWorkingDay, "closing day")]
    [InlineData("om 3 dage", DeadlineWarnings.NotAWorkingDay, "2026-09-11")]
    [InlineData("inden den 1. oktober", DeadlineWarnings.StrictlyBefore, "day itself")]
    [InlineData("inden fredag", DeadlineWarnings.StrictlyBefore, "day before")]
    [InlineData("næste torsdag", DeadlineWarnings.NextOrTheOneAfter, "2026-09-17")]
    [InlineData("den 31. november", DeadlineWarnings.NoSuchDay, "no day 31")]
    [InlineData("31.11.2026", DeadlineWarnings.NoSuchDay, "no day 31")]
    [InlineData("den 29. februar", DeadlineWarnings.NoSuchDay, "read as 2028-02-29")]
    [InlineData("uge 53 2027", DeadlineWarnings.NoSuchWeek, "2027 has no week 53")]
    [InlineData("uge 54", DeadlineWarnings.NoSuchWeek, "no week 54")]
    [InlineData("fredag i uge 54", DeadlineWarnings.NoSuchWeek, "no week 54")]
    [InlineData("pr. 1. januar 2027", DeadlineWarnings.EffectiveDate, "holds")]
    public void what_is_odd_about_a_deadline_is_told(string words, string code, string message)
    {
        var read = Read(words, "2026-09-10");

        var doubt = read.Doubts.Single(d => d.Code == code);
        $"{doubt.Message} {doubt.Check}".ShouldContain(message);
        doubt.Check.ShouldStartWith("Check ");
        read.Warnings.ShouldContain($"{code}: {doubt.Message} {doubt.Check}");
        read.Has(code).ShouldBeTrue();
    }

    [Theory]
    [InlineData("torsdag den 10. september")]
    [InlineData("senest den 1. oktober")]
    [InlineData("den 1. oktober 2026")]
    [InlineData("i uge 40")]
    [InlineData("uge 53")]
    [InlineData("inden udgangen af oktober")]
    [InlineData("inden ugens udgang")]
    [InlineData("på fredag")]
    [InlineData("førstkommende torsdag")]
    [InlineData("i juni")]
    [InlineData("efter sommerferien")]
    public void what_is_clear_carries_no_warning(string words) => Read(words, "2026-09-10").Warnings.ShouldBeEmpty(words);

    [Fact]
    public void store_bededag_is_no_working_day_up_to_2023()
    {
        Read("den 5. maj", "2023-04-20").Has(DeadlineWarnings.NotAWorkingDay).ShouldBeTrue();
        Read("den 26. april", "2024-04-10").Has(DeadlineWarnings.NotAWorkingDay).ShouldBeFalse();
    }

    [Fact]
    public void a_day_that_no_year_has_gives_no_date_but_its_words() =>
        (Read("den 31. november", "2026-09-10") is { Date: null, Text: "den 31. november" }).ShouldBeTrue();

    [Fact]
    public void codes_are_unlike_each_other() => DeadlineWarnings.Codes.ShouldBeUnique();

    private static MinedDeadline Read(string words, string reference) =>
        DeadlineReader.Read(words, DateOnly.ParseExact(reference, "yyyy-MM-dd", CultureInfo.InvariantCulture))!;
}
