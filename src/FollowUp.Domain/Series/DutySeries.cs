using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Series.Events;

namespace FollowUp.Domain.Series;

/// <summary>A duty that comes again and again ("hvert kvartal"), with all its occurrences: one history.</summary>
/// <param name="Occurrences">In the order in which they were made; the last may be open.</param>
/// <param name="EndedBecause">Null while it goes on.</param>
/// <param name="Revision">Counts what was recorded; whoever acts says which revision they saw.</param>
public sealed record DutySeries(
    Guid Id,
    Guid ForumId,
    string Title,
    ActionItemKind Kind,
    bool IsClosedPoint,
    Guid? ReturnsToForumId,
    Rhythm Rhythm,
    ImmutableArray<ResponsibleParty> Responsible,
    Source? Source,
    ImmutableArray<Occurrence> Occurrences,
    string? EndedBecause,
    int Revision)
{
    public bool IsEnded => EndedBecause is not null;

    /// <summary>The state after one more event. Every stored event is true: nothing is judged here.</summary>
    public static DutySeries? Evolve(DutySeries? state, Guid id, object happened) => (state, happened) switch
    {
        (_, SeriesStarted e) => new DutySeries(
            id, e.ForumId, e.Title, e.Kind, e.IsClosedPoint, e.ReturnsToForumId, e.Rhythm, e.Responsible, e.Source,
            Occurrences: [], EndedBecause: null, Revision: 1),
        (null, _) => null,
        (_, OccurrenceMade e) => state with
        {
            Occurrences = state.Occurrences.Add(new Occurrence(e.ItemId, e.Number, e.Due)), Revision = state.Revision + 1,
        },
        (_, RhythmChanged e) => state with { Rhythm = e.To, Revision = state.Revision + 1 },
        (_, SeriesEnded e) => state with { EndedBecause = e.Reason, Revision = state.Revision + 1 },
        _ => state,
    };
}

/// <param name="Number">From 1.</param>
/// <param name="Due">The day it was first due, Danish calendar.</param>
public sealed record Occurrence(Guid ItemId, int Number, DateOnly Due);
