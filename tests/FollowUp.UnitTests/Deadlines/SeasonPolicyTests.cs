using System.Globalization;
using System.Text.Json;
using FollowUp.Calendar;
using FollowUp.Mining.Dates;

namespace FollowUp.UnitTests.Deadlines;

public sealed class SeasonPolicyTests
{
    [Theory]
    [InlineData("efter sommerferien", """{ "seasons": { "afterSummerLastMonth": 8 } }""", "2026-08-01..2026-08-31")]
    [InlineData("i efteråret", """{ "seasons": { "autumnFirstMonth": 8, "summerFirstMonth": 5 } }""", "2026-08-01..2026-11-30")]
    [InlineData("inden sommer", """{ "seasons": { "beforeSummerLastDay": "06-15" } }""", "2026-06-15")]
    [InlineData("i sommerferien", """{ "holidays": { "summerFirstWeek": 28, "summerWeeks": 3 } }""", "2026-07-06..2026-07-26")]
    [InlineData("inden sommerferien", """{ "holidays": { "summerFirstWeek": 28 } }""", "2026-07-03")]
    [InlineData("inden vinterferien", """{ "holidays": { "winterWeek": 8 } }""", "2027-02-19")]
    [InlineData("efter nytår", """{ "holidays": { "afterNewYearLastDay": "02-15" } }""", "2027-01-01..2027-02-15")]
    [InlineData("inden jul", """{ "holidays": { "christmasFirstDay": "12-21" } }""", "2026-12-18")]
    [InlineData("primo juni", """{ "parts": { "startOfMonthLastDay": 7 } }""", "2026-06-01..2026-06-07")]
    [InlineData("ultimo 2026", """{ "parts": { "endOfYearFirstMonth": 12 } }""", "2026-12-01..2026-12-31")]
    [InlineData("omkring den 1. juni", """{ "parts": { "daysAround": 3 } }""", "2026-05-29..2026-06-04")]
    [InlineData("hurtigst muligt", """{ "vague": { "daysOfSoon": 5 } }""", "2026-05-07..2026-05-12")]
    [InlineData("efter mødet", """{ "vague": { "daysAfterMeeting": 3 } }""", "2026-05-07..2026-05-10")]
    [InlineData("om et par uger", """{ "vague": { "fewMost": 4 } }""", "2026-05-21..2026-06-04")]
    [InlineData("i god tid inden den 1. juni", """{ "vague": { "daysInGoodTime": 7 } }""", "2026-05-25")]
    [InlineData("senest ved budgetvedtagelsen", """{ "budget": { "adoptionLastDay": "10-08" } }""", "2026-10-08")]
    [InlineData("inden for 5 hverdage", """{ "closed": { "dayAfterAscension": true } }""", "2026-05-18")]
    [InlineData("inden for 5 hverdage", """{ "closed": { "eachYear": ["05-08"] } }""", "2026-05-18")]
    public void a_house_may_mean_its_own_time_by_its_words(string words, string json, string expected)
    {
        var read = DeadlineReader.Read(words, new DateOnly(2026, 5, 7), SeasonPolicyJson.Parse(json))!;

        var window = string.Create(CultureInfo.InvariantCulture, $"{read.Earliest:yyyy-MM-dd}..{read.Latest:yyyy-MM-dd}");
        (read.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? window).ShouldBe(expected);
    }

    [Fact]
    public void what_a_file_leaves_out_or_gives_as_null_keeps_its_usual_value()
    {
        Written(SeasonPolicyJson.Parse("{}")).ShouldBe(Written(SeasonPolicy.Default));
        Written(SeasonPolicyJson.Parse("""{ "seasons": null, "holidays": { "autumnWeek": null }, } // all as usual""")).ShouldBe(Written(SeasonPolicy.Default));
    }

    [Fact]
    public void a_policy_that_is_written_reads_back_as_itself()
    {
        var policy = new SeasonPolicy
        {
            Holidays = new SchoolHolidays { SummerFirstWeek = 28, WinterWeek = 8 },
            Closed = new ClosingDays([new MonthDay(5, 1), new MonthDay(6, 5)], DayAfterAscension: true),
        };

        var json = SeasonPolicyJson.Write(policy);

        json.ShouldContain("\"winterWeek\": 8");
        json.ShouldContain("\"05-01\"");
        Written(SeasonPolicyJson.Parse(json)).ShouldBe(json);
    }

    [Theory]
    [InlineData("not json", "")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    [InlineData("""{ "vinter": 1 }""", "vinter")]
    [InlineData("""{ "holidays": { "winterWeek": 54 } }""", "holidays.winterWeek is 54; it must be 1 to 53.")]
    [InlineData("""{ "holidays": { "winterWeek": "8" } }""", "")]
    [InlineData("""{ "closed": { "eachYear": ["31-12"] } }""", "MM-dd")]
    [InlineData("""{ "closed": { "eachYear": ["02-30"] } }""", "MM-dd")]
    [InlineData("""{ "seasons": { "summerFirstMonth": 2 } }""", "seasons.summerFirstMonth")]
    [InlineData("""{ "budget": { "adoptionLastDay": "08-01" } }""", "budget.adoptionLastDay is 08-01, before 09-30.")]
    [InlineData("""{ "vague": { "fewLeast": 5 } }""", "vague.fewMost")]
    [InlineData("""{ "vague": { "daysOfSoon": 1, "daysOfSoon": 2 } }""", "")]
    public void what_is_no_policy_is_said_to_be_none(string json, string because) =>
        Should.Throw<JsonException>(() => SeasonPolicyJson.Parse(json)).Message.ShouldContain(because);

    [Fact]
    public void the_usual_policy_has_no_problems() => SeasonPolicyRules.Problems(SeasonPolicy.Default).ShouldBeEmpty();

    private static string Written(SeasonPolicy policy) => SeasonPolicyJson.Write(policy);
}
