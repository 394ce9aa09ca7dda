using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series.Events;

namespace FollowUp.Domain.Series;

/// <summary>A duty that comes again: when the next occurrence is made, and when no more are.</summary>
public static class SeriesDecisions
{
    /// <summary>The first events of a series; its first occurrence is a commitment that is there.</summary>
    public static Decision Start(SeriesStarted started, Guid itemId, DateOnly due) =>
        !started.Rhythm.IsPossible() ? Decision.No(RefusalCodes.RhythmImpossible)
        : Decision.Of(started, new OccurrenceMade(started.Act, itemId, 1, due));

    /// <summary>
    /// The occurrence after one that is settled. Only the last one has a next: however often one of them is closed, opened again and
    /// closed, by however many, none is made twice. It is counted from the day the last one was first due, so that late closing skips none.
    /// </summary>
    /// <param name="settled">The occurrence that is closed, or let drop.</param>
    /// <param name="next">The commitment that is registered for it.</param>
    public static Decision Continue(DutySeries series, Guid settled, Guid next, Act act) =>
        !series.AwaitsNextAfter(settled) ? Decision.Same
        : Decision.Of(new OccurrenceMade(act, next, series.Occurrences[^1].Number + 1, series.Rhythm.DayAfter(series.Occurrences[^1].Due)));

    /// <summary>True for the last occurrence of a series that goes on.</summary>
    public static bool AwaitsNextAfter(this DutySeries series, Guid occurrence) =>
        !series.IsEnded && !series.Occurrences.IsEmpty && series.Occurrences[^1].ItemId == occurrence;

    /// <summary>Another rhythm for the occurrences that are made from now on; the one that is open keeps its day.</summary>
    public static Decision ChangeRhythm(DutySeries series, Rhythm rhythm, string? reason, Act act) =>
        series.IsEnded ? Decision.No(RefusalCodes.SeriesEnded)
        : !rhythm.IsPossible() ? Decision.No(RefusalCodes.RhythmImpossible)
        : (series.Rhythm.Unit, series.Rhythm.Every, series.Rhythm.Day) == (rhythm.Unit, rhythm.Every, rhythm.Day) ? Decision.Same
        : Decision.Of(new RhythmChanged(act, series.Rhythm, rhythm, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()));

    /// <summary>No further occurrence; the one that is open stays.</summary>
    public static Decision End(DutySeries series, string? reason, Act act) =>
        series.IsEnded ? Decision.Same
        : string.IsNullOrWhiteSpace(reason) ? Decision.No(RefusalCodes.ReasonMissing)
        : Decision.Of(new SeriesEnded(act, reason.Trim()));
}
