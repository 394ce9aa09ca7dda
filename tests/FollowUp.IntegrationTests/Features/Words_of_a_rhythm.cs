using System.Globalization;
using FollowUp.Domain.Series;
using FollowUp.Features.Series;
using FollowUp.Mining.Dates;

namespace FollowUp.IntegrationTests.Features;

public sealed class Words_of_a_rhythm
{
    [Theory]
    [InlineData("hvert kvartal", "quarterly", "2026-09-30", RhythmUnit.Month, 3, 31)]
    [InlineData("månedligt", "monthly", "2026-10-31", RhythmUnit.Month, 1, 31)]
    [InlineData("den 10. i hver måned", "day-of-every-month", "2026-10-10", RhythmUnit.Month, 1, 10)]
    [InlineData("halvårligt", "half-yearly", "2026-12-31", RhythmUnit.Month, 6, 31)]
    [InlineData("hvert år i juni", "yearly-at", "2027-06-30", RhythmUnit.Year, 1, 31)]
    [InlineData("hver fredag", "every-weekday", "2026-09-18", RhythmUnit.Week, 1, 5)]
    [InlineData("hver anden mandag", "every-weekday", "2026-09-21", RhythmUnit.Week, 2, 1)]
    [InlineData("hver anden uge", "odd-weeks", "2026-10-04", RhythmUnit.Week, 2, 7)]
    [InlineData("hver 14. dag", "every-so-often", "2026-09-28", RhythmUnit.Day, 14, null)]
    [InlineData("hver tredje måned", "every-so-often", "2026-12-31", RhythmUnit.Month, 3, 31)]
    public void Words_give(string words, string rule, string first, RhythmUnit unit, int every, int? day) =>
        Read(words, rule, first).ShouldBe(new Rhythm(unit, every, day, words));

    [Theory]
    [InlineData("to gange om året", "yearly")]
    [InlineData("løbende", "continuously")]
    [InlineData("første mandag i hver måned", "weekday-of-every-month")]
    [InlineData("hver anden time", "every-so-often")]
    public void Words_that_no_rhythm_has_give_none(string words, string rule) => Read(words, rule, "2026-10-05").ShouldBeNull();

    [Fact]
    public void A_day_that_comes_once_gives_none() =>
        RhythmReading.Of(new MinedDeadline("den 1. oktober", DeadlineKind.Exact, new DateOnly(2026, 10, 1), null, null, "day", []), new DateOnly(2026, 10, 1)).ShouldBeNull();

    private static Rhythm? Read(string words, string rule, string first)
    {
        var day = DateOnly.Parse(first, CultureInfo.InvariantCulture);
        return RhythmReading.Of(new MinedDeadline(words, DeadlineKind.Recurring, null, day, day, rule, []), day);
    }
}
