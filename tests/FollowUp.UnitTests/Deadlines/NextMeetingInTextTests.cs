using System.Globalization;
using FollowUp.Mining.Dates;

namespace FollowUp.UnitTests.Deadlines;

public sealed class NextMeetingInTextTests
{
    private static readonly DateOnly Meeting = new(2026, 9, 10);

    [Theory]
    [InlineData("Næste møde: torsdag den 8. oktober 2026 kl. 9", "2026-10-08")]
    [InlineData("Næste møde afholdes d. 8/10", "2026-10-08")]
    [InlineData("Næste møde er torsdag den 8. oktober kl. 9-11 i mødelokale Bøgen.", "2026-10-08")]
    [InlineData("- **Næste ordinære møde**: mødelokale Bøgen, 08-10-2026", "2026-10-08")]
    [InlineData("Dato for næste møde: 8. oktober", "2026-10-08")]
    [InlineData("Kommende møder: 5. november, 8. oktober og 3. december", "2026-10-08")]
    [InlineData("Mødedatoer i efteråret: 8/10-26, 5/11-26", "2026-10-08")]
    [InlineData("Punktet tages op på næste møde den 8. oktober.", "2026-10-08")]
    [InlineData("Referatet godkendes på næste møde.\n\nNæste møde\nTorsdag den 8. oktober kl. 9.00", "2026-10-08")]
    [InlineData("Kommende møder:\n- Mødet den 10. september\n- Mødet den 8. oktober\n\n- Mødet den 5. november\nEventuelt", "2026-10-08")]
    public void the_next_meeting_is_found_where_the_minutes_name_it(string text, string day) =>
        NextMeetingInText.Find(text, Meeting).ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Næste møde aftales senere.")]
    [InlineData("Næste møde: 8. september 2026")]
    [InlineData("Næste møde i arbejdsgruppen er den 8. oktober.")]
    [InlineData("Næste lederforum er den 8. oktober.")]
    [InlineData("Inden næste møde sender Pia Vang planen til alle, og fristen for svar er den 1. oktober.")]
    [InlineData("Planen er klar den 8. oktober.")]
    [InlineData("Kommende møder:\nIngen er planlagt.\nPlanen er klar den 8. oktober.")]
    [InlineData("Næste møde: den 8. oktober 2029")]
    [InlineData("")]
    public void what_is_no_next_meeting_is_not_taken_for_one(string text) => NextMeetingInText.Find(text, Meeting).ShouldBeNull();

    [Fact]
    public void a_forum_is_known_by_its_name()
    {
        NextMeetingInText.Find("Næste Chefforum afholdes den 8. oktober.", Meeting, "Chefforum").ShouldBe(new DateOnly(2026, 10, 8));
        NextMeetingInText.Find("Næste Chefforum afholdes den 8. oktober.", Meeting, "Direktionen").ShouldBeNull();
    }

    [Fact]
    public void all_coming_meetings_are_given_in_order_with_their_places()
    {
        const string text = "Mødekalender\n\n5. november 2026\n8. oktober 2026\n8. oktober 2026\n13. august 2026\n\nEventuelt";

        var all = NextMeetingInText.All(text, Meeting);

        all.Select(m => m.Deadline.Date).ShouldBe([new DateOnly(2026, 10, 8), new DateOnly(2026, 11, 5)]);
        all.ShouldAllBe(m => text.Substring(m.Start, m.Length) == m.Deadline.Text);
    }
}
