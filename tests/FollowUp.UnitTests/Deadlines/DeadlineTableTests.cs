using System.Globalization;
using FollowUp.Mining.Dates;
using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Deadlines;

public sealed class DeadlineTableTests
{
    public static TheoryData<string, string, string> Table =>
        [.. CorpusFile.Rows("phrases/deadlines.tsv").Select(r => (r[0], r[1], r[2]))];

    [Theory]
    [MemberData(nameof(Table))]
    public void words_of_time_resolve_as_the_table_says(string reference, string words, string expected) =>
        Written(DeadlineReader.Read(words, Day(reference))).ShouldBe(expected, words);

    [Fact]
    public void a_time_is_found_among_other_words() =>
        Written(DeadlineReader.Read("Oversigten sendes til direktionen senest den 1. oktober, og alle får en kopi", Day("2026-09-10")))
            .ShouldBe("exact 2026-10-01");

    [Fact]
    public void the_next_meeting_is_taken_from_the_calendar_when_it_is_known() =>
        DeadlineReader.Read("på næste møde", Day("2026-09-10"), meetings: [Day("2026-08-13"), Day("2026-10-08"), Day("2026-09-24")])!.Date
            .ShouldBe(Day("2026-09-24"));

    [Fact]
    public void a_weekday_that_does_not_fit_the_date_is_told() =>
        DeadlineReader.Read("fredag den 10. september", Day("2026-09-10"))!.Warnings.ShouldHaveSingleItem().ShouldContain("2026-09-10");

    [Fact]
    public void a_house_may_mean_its_own_time_by_after_the_summer_holiday() =>
        DeadlineReader.Read("efter sommerferien", Day("2026-05-07"), new SeasonPolicy { Seasons = new SeasonMonths { AfterSummerLastMonth = 8 } })!.Latest.ShouldBe(Day("2026-08-31"));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Written(MinedDeadline? deadline)
    {
        if (deadline is null)
        {
            return "-";
        }

        var day = deadline.Date is { } date ? string.Create(CultureInfo.InvariantCulture, $" {date:yyyy-MM-dd}") : "";
        var window = deadline.Earliest is null && deadline.Latest is null
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" {deadline.Earliest:yyyy-MM-dd}..{deadline.Latest:yyyy-MM-dd}");
        return deadline.Kind.ToString().ToLowerInvariant() + day + window;
    }
}
