using FollowUp.Demo.Municipality;

namespace FollowUp.IntegrationTests.Demo;

public sealed class MinutesTemplateTests
{
    private static readonly MeetingDays Thursday = new(new(2026, 9, 10), Previous: new(2026, 8, 27), Next: new(2026, 9, 24));

    [Theory]
    [InlineData("{{mødedato}}", "10. september 2026")]
    [InlineData("{{mødedag}}", "Torsdag d. 10. september 2026")]
    [InlineData("{{mødedato-kort}}", "10-09-2026")]
    [InlineData("{{forrige-møde}}", "27. august 2026")]
    [InlineData("{{næste-møde}}", "24. september")]
    [InlineData("{{dato:+15}}", "25. september")]
    [InlineData("{{dag:+15}}", "fredag den 25. september")]
    [InlineData("{{dag:-3}}", "mandag den 7. september")]
    [InlineData("{{uge}}", "37")]
    [InlineData("{{uge:+1}}", "38")]
    [InlineData("{{måned:+1}}", "oktober")]
    [InlineData("{{kvartal:-1}}", "2. kvartal 2026")]
    [InlineData("{{kvartal:+2}}", "1. kvartal 2027")]
    [InlineData("{{år:+1}}", "2027")]
    [InlineData("sag 14.00.00-P35-3-{{åå}}", "sag 14.00.00-P35-3-26")]
    [InlineData("efter {{ferie}}", "efter efterårsferien")]
    public void A_placeholder_is_counted_from_the_meeting(string template, string expected) =>
        MinutesTemplate.Render(template, Thursday).ShouldBe(expected);

    [Theory]
    [InlineData("{{dag:+9}}", "mandag den 21. september")]
    [InlineData("{{dag:+10}}", "mandag den 21. september")]
    public void A_deadline_in_a_weekend_moves_to_the_monday(string template, string expected) =>
        MinutesTemplate.Render(template, Thursday).ShouldBe(expected);

    [Fact]
    public void The_turn_of_the_year_is_crossed()
    {
        var december = new MeetingDays(new(2026, 12, 17), Previous: new(2026, 12, 3), Next: new(2027, 1, 14));

        MinutesTemplate.Render("{{dato:+28}}, {{uge:+3}}, {{måned:+1}}, {{kvartal:-1}}, {{ferie}}", december)
            .ShouldBe("14. januar, 1, januar, 3. kvartal 2026, vinterferien");
    }

    [Fact]
    public void A_school_holiday_less_than_four_weeks_away_is_passed_over() =>
        MinutesTemplate.Render("{{ferie}}", Thursday with { Date = new(2026, 9, 15) }).ShouldBe("juleferien");

    [Fact]
    public void Text_without_placeholders_stays_as_it_is() =>
        MinutesTemplate.Render("Punkt 1: {CF} - æøå\n", Thursday).ShouldBe("Punkt 1: {CF} - æøå\n");

    [Theory]
    [InlineData("{{mødedagen}}")]
    [InlineData("{{dato:snart}}")]
    [InlineData("{{dato:+1:+2}}")]
    [InlineData("{{}}")]
    public void A_misspelt_placeholder_is_told_by_name(string template) =>
        Should.Throw<FormatException>(() => MinutesTemplate.Render(template, Thursday)).Message.ShouldContain(template);
}
