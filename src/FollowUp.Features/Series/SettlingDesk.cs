using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Series;
using FollowUp.Domain.Series.Events;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using JasperFx;
using JasperFx.Events;

namespace FollowUp.Features.Series;

/// <summary>
/// An act that settles an item. What is an occurrence of a series has its next one registered in the same transaction: first the
/// numbers of the forum are held, then the streams by id, as everywhere.
/// </summary>
public sealed class SettlingDesk(Decider decider, ICallerSource callers, DanishClock clock)
{
    /// <param name="decide">On the item.</param>
    /// <param name="ofSeries">On the series of an item that is settled by it.</param>
    public async Task<Refusal?> SettleAsync(
        Guid id, int expectedRevision, WhoMay who, Func<ActingOn, Decision> decide, Func<ActingOn, DutySeries, Decision> ofSeries, CancellationToken cancellationToken)
    {
        var caller = await callers.GetAsync(cancellationToken);
        var act = caller.ActAt(clock.Now);
        return await decider.InOneTransactionAsync(
            async session =>
            {
                var organisation = await Organisation.LoadAsync(session, cancellationToken);
                var row = await session.LoadAsync<ActionItemRow>(id, cancellationToken);
                var part = row?.Item.Series;
                var numbers = part is null
                    ? null
                    : await ItemNumbers.ForAsync(session, organisation.Forums[row!.ForumId], DanishClock.DayOf(act.At).Year, cancellationToken);
                IEventStream<DutySeries>? ofPart = null;
                if (part is not null && part.SeriesId < id)
                {
                    ofPart = await session.Events.FetchForWriting<DutySeries>(part.SeriesId, cancellationToken);
                }

                var stream = await session.Events.FetchForWriting<ActionItem>(id, cancellationToken);
                if (part is not null)
                {
                    ofPart ??= await session.Events.FetchForWriting<DutySeries>(part.SeriesId, cancellationToken);
                }

                if (stream.Aggregate is not { } item)
                {
                    return new Refusal(RefusalCodes.NotFound);
                }

                if (item.Series?.SeriesId != part?.SeriesId)
                {
                    // It became part of a series between the two looks.
                    throw new ConcurrencyException(typeof(ActionItem), id);
                }

                switch (ActionItemDesk.Judge(item, caller, organisation, act, expectedRevision, who, decide))
                {
                    case Decision.Refuse refuse:
                        return refuse.Refusal;
                    case Decision.Record record:
                        stream.AppendMany(record.Events.AsEnumerable());
                        break;
                    default:
                        return null;
                }

                if (ofPart?.Aggregate is not { } series)
                {
                    return null;
                }

                switch (ofSeries(new ActingOn(item, caller, organisation, act), series))
                {
                    case Decision.Refuse refuse:
                        return refuse.Refusal;
                    case Decision.Record record:
                        ofPart.AppendMany(record.Events.AsEnumerable());
                        foreach (var made in record.Events.OfType<OccurrenceMade>())
                        {
                            session.Events.StartStream<ActionItem>(
                                made.ItemId, NextOccurrence.Of(series, item, made, numbers!.Next(), organisation).AsEnumerable());
                        }

                        numbers!.Keep(session);
                        return null;
                    default:
                        return null;
                }
            },
            cancellationToken);
    }
}
