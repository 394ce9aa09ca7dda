using System.Globalization;
using CsCheck;
using FollowUp.Mining.Dates;

namespace FollowUp.UnitTests.Deadlines;

public sealed class DeadlinePropertyTests
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 20_000].Select(n => new DateOnly(1990, 1, 1).AddDays(n));

    [Theory]
    [InlineData("d. MMMM yyyy")]
    [InlineData("'den' d. MMMM yyyy")]
    [InlineData("dd-MM-yyyy")]
    [InlineData("'senest d.' d/M-yyyy")]
    [InlineData("yyyy-MM-dd")]
    [InlineData("dddd 'den' d. MMMM yyyy")]
    public void a_whole_date_reads_back_as_itself(string form) =>
        Days.Sample(day => DeadlineReader.Read(day.ToString(form, Danish), new DateOnly(2026, 9, 10)) is { } read && read.Date == day && !read.Has(DeadlineWarnings.WeekdayDiffers));

    [Fact]
    public void a_day_without_a_year_is_the_first_on_or_after_the_reference() =>
        Gen.Select(Days, Days).Sample((reference, day) =>
        {
            var read = DeadlineReader.Read(day.ToString("'den' d. MMMM", Danish), reference)!.Date!.Value;
            return read >= reference && read.Month == day.Month && read.Day == day.Day && read < reference.AddYears(9);
        });

    [Fact]
    public void any_words_are_accepted_and_the_quote_stands_in_them()
    {
        var pieces = Gen.OneOf("inden", "senest", "den", "31.", "februar", "uge", "53", "uge 99", "kl. 25", "9999", "om 999 år", "0", "-", "/", "fra", "til", "næste", "møde", "½", "🙂", "\n", "efter påske", "om 900 uger", "d. 1/13");
        Gen.Select(Gen.OneOf(Gen.String, pieces.Array[0, 12].Select(p => string.Join(' ', p))), Gen.Int[1, 9990].Select(y => new DateOnly(y, 6, 15))).Sample((words, reference) =>
        {
            var read = DeadlineReader.Read(words, reference);
            return read is null || words.Contains(read.Text, StringComparison.Ordinal);
        });
    }
}
