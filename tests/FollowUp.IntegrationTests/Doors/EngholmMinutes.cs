using System.Globalization;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>Minutes of one open and one closed point, with one commitment each.</summary>
internal static class EngholmMinutes
{
    public static string Of(string forum, DateOnly date, string responsible, string promise, string closedSecret)
    {
        var danish = CultureInfo.GetCultureInfo("da-DK");
        return $"""
            REFERAT {forum} d. {date.ToString("dd-MM-yyyy", danish)}

            Mødedato {date.ToString("dddd 'd.' d. MMMM yyyy", danish)} kl. 09:00

            Mødested Rådhuset

            Punkt 1: Drift af udearealer

            00.22.04-P35-1-26

            Anledning

            Forummet drøftede driften.

            Beslutning

            {responsible} {promise} senest den 15. september 2026.

            Punkt 2 (Lukket): Personalesag

            00.22.04-P35-2-26

            Anledning

            Forummet drøftede sagen.

            Beslutning

            {responsible} underskriver {closedSecret} senest den 16. september 2026.

            """;
    }
}
