using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Series;
using FollowUp.Domain.Series.Events;
using static FollowUp.UnitTests.Domain.Given;

namespace FollowUp.UnitTests.Domain;

public sealed class Folding_series
{
    private static readonly Rhythm Quarterly = new(RhythmUnit.Month, 3, 31, "hvert kvartal");
    private static readonly Rhythm Fortnightly = new(RhythmUnit.Week, 2, 1, null);

    private static readonly SeriesStarted Started = new(
        Now, ForumId, "Fremlæg budgetopfølgning", ActionItemKind.ReturnToForum, IsClosedPoint: true, ForumId, Quarterly, [Chef], null);

    [Fact]
    public void A_series_begins_without_occurrences_and_keeps_what_each_of_them_needs()
    {
        var series = Fold(Started);

        series.Occurrences.ShouldBeEmpty();
        series.IsEnded.ShouldBeFalse();
        (series.IsClosedPoint, series.Rhythm, series.Responsible.Single()).ShouldBe((true, Quarterly, Chef));
    }

    [Fact]
    public void Its_occurrences_are_one_history() =>
        Fold(Started, new OccurrenceMade(Now, ItemId, 1, Today), new OccurrenceMade(Now, MeetingId, 2, FirstOfOctober))
            .Occurrences.ShouldBe([new Occurrence(ItemId, 1, Today), new Occurrence(MeetingId, 2, FirstOfOctober)]);

    [Fact]
    public void A_changed_rhythm_holds_from_then_on() =>
        Fold(Started, new RhythmChanged(Now, Quarterly, Fortnightly, null)).Rhythm.ShouldBe(Fortnightly);

    [Fact]
    public void An_ended_series_says_why()
    {
        var series = Fold(Started, new SeriesEnded(Now, "Afløst."));

        series.IsEnded.ShouldBeTrue();
        series.EndedBecause.ShouldBe("Afløst.");
        series.Revision.ShouldBe(2);
    }

    [Fact]
    public void Nothing_is_a_series_before_it_has_begun() => DutySeries.Evolve(null, ItemId, new SeriesEnded(Now, "Afløst.")).ShouldBeNull();

    private static DutySeries Fold(params object[] events) =>
        events.Aggregate((DutySeries?)null, (state, e) => DutySeries.Evolve(state, ItemId, e))!;
}
