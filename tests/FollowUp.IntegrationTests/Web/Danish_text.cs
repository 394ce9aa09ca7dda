using FollowUp.Server.Web;

namespace FollowUp.IntegrationTests.Web;

public sealed class Danish_text
{
    private static readonly DateOnly Friday = new(2026, 9, 25);

    [Fact]
    public void a_day_in_facts_has_weekday_and_year() => DanishText.LongDay(Friday).ShouldBe("fredag d. 25. september 2026");

    [Fact]
    public void a_day_close_by_needs_no_year() => DanishText.DayOfYear(new(2026, 9, 14)).ShouldBe("mandag d. 14. september");

    [Theory]
    [InlineData(2026, 9, 25, "Fre 25. sep")]
    [InlineData(2026, 5, 3, "Søn 3. maj")]
    [InlineData(2026, 3, 7, "Lør 7. mar")]
    [InlineData(2026, 6, 1, "Man 1. jun")]
    [InlineData(2026, 7, 2, "Tor 2. jul")]
    public void a_day_in_a_list_is_short_and_without_full_stops_in_the_abbreviations(int year, int month, int day, string expected) =>
        DanishText.ShortDay(new(year, month, day)).ShouldBe(expected);

    [Theory]
    [InlineData(9, 0, "kl. 9.00")]
    [InlineData(13, 5, "kl. 13.05")]
    public void the_clock_has_a_full_stop_between_hours_and_minutes(int hour, int minute, string expected) =>
        DanishText.Clock(new(hour, minute)).ShouldBe(expected);

    [Fact]
    public void a_moment_is_told_in_Danish_summer_time() =>
        DanishText.Moment(new(2026, 8, 28, 9, 55, 0, TimeSpan.Zero)).ShouldBe("fredag d. 28. august 2026 kl. 11.55");

    [Fact]
    public void a_moment_late_in_the_evening_in_winter_falls_on_the_next_Danish_day() =>
        DanishText.Moment(new(2026, 12, 31, 23, 30, 0, TimeSpan.Zero)).ShouldBe("fredag d. 1. januar 2027 kl. 0.30");

    [Fact]
    public void a_sentence_begins_with_a_capital() => DanishText.Sentence("økonomi").ShouldBe("Økonomi");

    [Fact]
    public void a_date_field_is_written_with_hyphens() => DanishText.Field(Friday).ShouldBe("25-09-2026");
}
