using System.Globalization;
using CsCheck;
using FollowUp.Calendar;
using FollowUp.Mining.Dates;

namespace FollowUp.UnitTests.Deadlines;

public sealed class DeadlinePropertyTests
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 20_000].Select(n => new DateOnly(1990, 1, 1).AddDays(n));

    private static readonly Gen<DateOnly> AnyDays = Gen.Int[DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    // Enough of the lexicon that most of what is put together calls some rule.
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "inden", "senest", "den", "d.", "31.", "29.", "februar", "juni", "maj", "uge", "uge 53", "uge 99", "u.", "kl. 25", "kl. 12", "9999", "2022", "1999", "om 999 år",
        "0", "-", "/", "(", ")", ":", ",", ".", "fra", "til", "og", "næste", "møde", "mødet", "på", "i", "Chefforum", "½", "🙂", "\n", "efter påske", "om 900 uger", "d. 1/13",
        "1/5-15/6", "31/12-1/1", "01.05.2021", "primo", "ultimo", "udgangen af", "slutningen af", "første halvdel af", "resten af", "året", "måneden", "ugen", "år", "dage før",
        "14", "halvanden", "et par", "uger", "måneder", "arbejdsdage", "sommerferien", "efter", "omkring", "ca.", "foråret", "vinteren", "Q3", "3. kvartal", "H1", "hver", "anden",
        "mandag", "sidste", "fredag", "nytår", "jul", "valget", "budgettet", "skoleåret 2021/22", "ugen efter", "dagen før", "i god tid inden", "sidste hverdag i", "juledag", "pinse");

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Pieces.Array[0, 12].Select(p => string.Join(' ', p)), Pieces.Array[0, 8].Select(string.Concat));

    private static readonly SeasonPolicy[] Policies =
    [
        SeasonPolicy.Default,
        new SeasonPolicy
        {
            Holidays = new SchoolHolidays { SummerFirstWeek = 53, SummerWeeks = 12, AutumnWeek = 53, WinterWeek = 53 },
            Vague = new VagueWords { DaysAfterMeeting = 0, DaysOfSoon = 0, FewMost = 24, MonthsOfComingTime = 24 },
            Closed = new ClosingDays([new MonthDay(2, 29)], DayAfterAscension: true, BetweenChristmasAndNewYear: true),
        },
    ];

    [Theory]
    [InlineData("d. MMMM yyyy")]
    [InlineData("'den' d. MMMM yyyy")]
    [InlineData("d. MMM yyyy")]
    [InlineData("dd-MM-yyyy")]
    [InlineData("dd.MM.yyyy")]
    [InlineData("d'/'M yyyy")]
    [InlineData("'senest d.' d/M-yyyy")]
    [InlineData("yyyy-MM-dd")]
    [InlineData("dddd 'den' d. MMMM yyyy")]
    [InlineData("dddd 'd.' d'/'M-yyyy 'kl. 12.00'")]
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
    public void any_text_on_any_day_gives_times_that_stand_in_it_and_end_after_they_begin() =>
        Gen.Select(Texts, AnyDays, Gen.Int[0, Policies.Length - 1], AnyDays.Array[0, 3]).Sample((text, reference, policy, meetings) =>
        {
            var end = 0;
            foreach (var time in DeadlineReader.FindAll(text, reference, Policies[policy], [.. meetings]))
            {
                if (time.Start < end || time.Length <= 0 || time.End > text.Length
                    || text.Substring(time.Start, time.Length) != time.Deadline.Text
                    || time.Deadline.Earliest > time.Deadline.Latest
                    || time.Deadline.Date is not null && (time.Deadline.Earliest ?? time.Deadline.Latest) is not null
                    || !DeadlineReader.RuleNames.Contains(time.Deadline.Rule))
                {
                    return false;
                }

                end = time.End;
            }

            return true;
        }, iter: 4000);

    [Fact]
    public void a_text_is_read_the_same_every_time() =>
        Gen.Select(Texts, Days).Sample((text, reference) =>
            DeadlineReader.FindAll(text, reference).Select(t => (t.Start, t.Length, t.Deadline.Date, t.Deadline.Latest))
                .SequenceEqual(DeadlineReader.FindAll(text, reference).Select(t => (t.Start, t.Length, t.Deadline.Date, t.Deadline.Latest))));

    [Fact]
    public void words_before_and_behind_do_not_change_a_whole_date() =>
        Gen.Select(Days, Gen.OneOf("Planen sendes ud", "Der vendes tilbage", "Pia Vang undersøger sagen")).Sample((day, words) =>
            DeadlineReader.FindAll($"{words} senest den {day.ToString("d. MMMM yyyy", Danish)}, hvis alle er enige.", new DateOnly(1990, 1, 1)) is [{ Deadline.Date: var read }] && read == day);
}
