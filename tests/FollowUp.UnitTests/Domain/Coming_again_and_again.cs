using System.Globalization;
using CsCheck;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series;
using FollowUp.Domain.Series.Events;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

public sealed class Coming_again_and_again
{
    private static readonly Rhythm Quarterly = new(RhythmUnit.Month, 3, 31, "hvert kvartal");
    private static readonly Guid SeriesId = new("00000000-0000-0000-0000-0000000000d1");
    private static readonly Guid Second = new("00000000-0000-0000-0000-0000000000a2");

    [Theory]
    [InlineData(RhythmUnit.Day, 14, null, "2026-09-30", "2026-10-14")]
    [InlineData(RhythmUnit.Week, 1, 1, "2026-09-30", "2026-10-05")]
    [InlineData(RhythmUnit.Week, 2, 7, "2026-09-27", "2026-10-11")]
    [InlineData(RhythmUnit.Week, 2, null, "2026-09-30", "2026-10-14")]
    [InlineData(RhythmUnit.Month, 3, 31, "2026-09-30", "2026-12-31")]
    [InlineData(RhythmUnit.Month, 1, 31, "2027-01-31", "2027-02-28")]
    [InlineData(RhythmUnit.Month, 1, 31, "2027-02-28", "2027-03-31")]
    [InlineData(RhythmUnit.Month, 1, 15, "2026-12-15", "2027-01-15")]
    [InlineData(RhythmUnit.Month, 1, 1, "2026-09-30", "2026-10-01")]
    [InlineData(RhythmUnit.Year, 1, 31, "2028-02-29", "2029-02-28")]
    [InlineData(RhythmUnit.Year, 4, 29, "2028-02-29", "2032-02-29")]
    public void The_next_day_is(RhythmUnit unit, int every, int? day, string due, string next) =>
        new Rhythm(unit, every, day, null).DayAfter(On(due)).ShouldBe(On(next));

    [Theory]
    [InlineData(RhythmUnit.Week, 0, null)]
    [InlineData(RhythmUnit.Week, 1, 8)]
    [InlineData(RhythmUnit.Month, 1, 32)]
    [InlineData(RhythmUnit.Day, 7, 1)]
    [InlineData(RhythmUnit.Year, 61, null)]
    public void What_no_calendar_can_follow_is_refused(RhythmUnit unit, int every, int? day)
    {
        SeriesDecisions.Start(Started(new Rhythm(unit, every, day, null)), ItemId, Today).ShouldRefuse("rhythm-impossible");
        SeriesDecisions.ChangeRhythm(ASeries(), new Rhythm(unit, every, day, null), null, Now).ShouldRefuse("rhythm-impossible");
    }

    [Fact]
    public void Closing_the_last_makes_the_next_counted_from_the_day_it_was_first_due() =>
        SeriesDecisions.Continue(ASeries(), ItemId, Second, Now).Event<OccurrenceMade>()
            .ShouldBe(new OccurrenceMade(Now, Second, 2, On("2026-12-31")));

    [Fact]
    public void Closing_an_earlier_one_again_makes_none() =>
        SeriesDecisions.Continue(ASeries(new OccurrenceMade(Now, Second, 2, On("2026-12-31"))), ItemId, Guid.NewGuid(), Now).ShouldBeNothing();

    [Fact]
    public void An_ended_series_makes_none_ends_once_and_keeps_its_rhythm()
    {
        var ended = ASeries(SeriesDecisions.End(ASeries(), " Afløst. ", Now).Event<SeriesEnded>());

        ended.EndedBecause.ShouldBe("Afløst.");
        SeriesDecisions.Continue(ended, ItemId, Second, Now).ShouldBeNothing();
        SeriesDecisions.End(ended, "Igen.", Now).ShouldBeNothing();
        SeriesDecisions.ChangeRhythm(ended, new Rhythm(RhythmUnit.Year, 1, null, null), null, Now).ShouldRefuse("series-ended");
    }

    [Fact]
    public void Ending_it_needs_a_reason() => SeriesDecisions.End(ASeries(), " ", Now).ShouldRefuse("reason-missing");

    [Fact]
    public void Another_rhythm_holds_for_the_next_one()
    {
        var monthly = new Rhythm(RhythmUnit.Month, 1, 31, null);
        var changed = ASeries(SeriesDecisions.ChangeRhythm(ASeries(), monthly, null, Now).Event<RhythmChanged>());

        SeriesDecisions.Continue(changed, ItemId, Second, Now).Event<OccurrenceMade>().Due.ShouldBe(On("2026-10-31"));
        SeriesDecisions.ChangeRhythm(changed, monthly with { Words = "månedligt" }, null, Now).ShouldBeNothing();
    }

    [Fact]
    public void A_task_without_a_day_or_in_a_series_begins_none()
    {
        SeriesPartDecisions.Join(ItemWithoutDeadline(), SeriesId, 1, Now).ShouldRefuse("series-needs-a-day");
        SeriesPartDecisions.Join(AnItem(SeriesPartDecisions.Join(AnItem(), SeriesId, 1, Now).Events().Single()), Second, 1, Now)
            .ShouldRefuse("in-a-series-already", "CF-2026-014");
    }

    /// <summary>Whoever closes, however late, out of order, and twice: over two years each day of the rhythm has its one occurrence.</summary>
    [Fact]
    public void Over_two_years_there_is_no_gap_and_no_double()
    {
        var rhythms = Gen.Select(Gen.Int[0, 3].Select(n => (RhythmUnit)n), Gen.Int[1, 15], Gen.Int[0, 31])
            .Select((unit, every, day) => new Rhythm(unit, every, day == 0 || unit == RhythmUnit.Day ? null : unit == RhythmUnit.Week ? ((day - 1) % 7) + 1 : day, null));
        Gen.Select(rhythms, Gen.Int[0, 60], Gen.Int[0, 9].Array[0, 400]).Sample((rhythm, start, closings) =>
        {
            var first = Today.AddDays(start);
            var series = ASeries(rhythm, first);
            foreach (var back in closings)
            {
                // The last is closed most often; sometimes one of long ago, once more.
                var closed = series.Occurrences[Math.Max(0, series.Occurrences.Length - 1 - (back < 6 ? 0 : back))].ItemId;
                if (SeriesDecisions.Continue(series, closed, Guid.NewGuid(), Now) is Decision.Record record)
                {
                    series = record.Events.Aggregate(series, (state, e) => DutySeries.Evolve(state, SeriesId, e)!);
                }
            }

            var days = Enumerable.Range(0, series.Occurrences.Length - 1).Aggregate(new List<DateOnly> { first }, (so, _) => [.. so, rhythm.DayAfter(so[^1])]);
            series.Occurrences.Select(o => o.Due).ShouldBe(days);
            series.Occurrences.Select(o => o.Number).ShouldBe(Enumerable.Range(1, days.Count));
            series.Occurrences.Select(o => o.ItemId).Distinct().Count().ShouldBe(days.Count);
            days.Zip(days.Skip(1)).ShouldAllBe(pair => pair.First < pair.Second);
        });
    }

    private static SeriesStarted Started(Rhythm rhythm) =>
        new(Now, ForumId, "Fremlæg budgetopfølgning", ActionItemKind.Action, IsClosedPoint: false, null, rhythm, [Chef], null);

    private static DutySeries ASeries(params object[] then) =>
        then.Aggregate(ASeries(Quarterly, On("2026-09-30")), (state, e) => DutySeries.Evolve(state, SeriesId, e)!);

    private static DutySeries ASeries(Rhythm rhythm, DateOnly due) => SeriesDecisions.Start(Started(rhythm), ItemId, due).Events()
        .Aggregate((DutySeries?)null, (state, e) => DutySeries.Evolve(state, SeriesId, e))!;

    private static DateOnly On(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
