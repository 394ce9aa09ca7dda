using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Agendas.Events;
using FollowUp.Domain.Reminders;
using FollowUp.Domain.Reminders.Events;
using FollowUp.Domain.Reviews;
using FollowUp.Domain.Reviews.Events;
using FollowUp.Domain.Series;
using FollowUp.Domain.Series.Events;
using FollowUp.Features.ActionItems.ReadModels;
using Marten;

namespace FollowUp.Features.EventSourcing;

/// <summary>One kind of stored row that is folded from a stream of its own, with the event that such a stream begins with.</summary>
internal sealed record FoldedRows(Type Row, Type BeginsWith, Func<IDocumentStore, Guid, bool, CancellationToken, Task<bool>> IsRightAsync)
{
    /// <summary>All rows that are folded when events are appended.</summary>
    public static ImmutableArray<FoldedRows> Kinds { get; } =
    [
        Of<ActionItemRow>(typeof(ActionItemRegistered)),
        Of<MinutesReview>(typeof(MinutesImported)),
        Of<AgendaDraft>(typeof(OutstandingGathered)),
        Of<Digest>(typeof(DigestClaimed)),
        Of<DutySeries>(typeof(SeriesStarted)),
    ];

    public string FirstName => StoredNames.OfEvents[BeginsWith];

    private static FoldedRows Of<TRow>(Type beginsWith)
        where TRow : class => new(typeof(TRow), beginsWith, IsRowRightAsync<TRow>);

    /// <summary>
    /// Compares the row with its events, and folds it again when it differs. The stream is held meanwhile: whoever wants to append
    /// waits, so that no older fold is written over a newer one. The row is replaced by itself; it is never missing.
    /// </summary>
    private static async Task<bool> IsRowRightAsync<TRow>(IDocumentStore store, Guid stream, bool checkOnly, CancellationToken cancellationToken)
        where TRow : class
    {
        await using var session = store.LightweightSession();
        await session.Events.FetchForExclusiveWriting<TRow>(stream, cancellationToken);
        var stored = await session.LoadAsync<TRow>(stream, cancellationToken);
        var folded = await session.Events.AggregateStreamAsync<TRow>(stream, token: cancellationToken);
        var json = store.Options.Serializer();
        if (stored is not null && folded is not null && json.ToJson(stored) == json.ToJson(folded))
        {
            return true;
        }

        if (!checkOnly)
        {
            await store.Advanced.RebuildSingleStreamAsync<TRow>(stream, cancellationToken);
        }

        return false;
    }
}
