using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Domain.Agendas;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using Marten.Services;
using MediatR;
using Npgsql;

namespace FollowUp.Features.Erasure;

/// <summary>
/// What erasing a person would change, place by place, and changes nothing. The operator sees the words around each place; an administrator,
/// who may read no task, sees the name's own words and where they stand, and of closed points not even that.
/// </summary>
public static class PreviewErasure
{
    public sealed record Query(Guid PersonId) : IRequest<Result<ErasurePreview>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsAdministrator || caller.IsSystem;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Query, Result<ErasurePreview>>
    {
        public async Task<Result<ErasurePreview>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var connection = (NpgsqlConnection)store.Storage.Database.CreateConnection();
            await connection.OpenAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await using var session = store.LightweightSession(SessionOptions.ForTransaction(transaction));
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var refusal = await PersonToErase.ObjectionAsync(session, transaction, organisation, caller, query.PersonId, clock.Today, cancellationToken);
            if (!organisation.People.TryGetValue(query.PersonId, out var person))
            {
                return refusal!;
            }

            var marks = PersonMarks.Of(person, organisation);
            var texts = refusal?.Code == RefusalCodes.AlreadyErased
                ? new TextPlaces([], 0, 0, 0)
                : await new StoredTexts(transaction, marks).FindAsync(mask: false, cancellationToken);
            var owners = await OwnersAsync(session, organisation, texts, cancellationToken);
            var places = texts.Places.Select(place => Shown(place, owners.GetValueOrDefault(place.Stream ?? Guid.Empty), caller.IsSystem));
            return new ErasurePreview(
                person, refusal, [.. places], texts.Events, texts.Documents, texts.Rows,
                (await PersonsDocuments.OfAsync(session, person.Id, cancellationToken)).Count, marks.Spared);
        }

        private static ErasurePlace Shown(TextPlace place, Owner? owner, bool all) => new(
            place.IsEvent, place.Name, owner is { IsClosed: true } && !all ? null : owner?.Label, place.Field, place.Kind, place.Words,
            all ? place.Before : null, all ? place.After : null);

        private static async Task<Dictionary<Guid, Owner>> OwnersAsync(
            IQuerySession session, Organisation organisation, TextPlaces texts, CancellationToken cancellationToken)
        {
            Guid[] ids = [.. texts.Places.Select(place => place.Stream).OfType<Guid>().Distinct()];
            string Of(Guid forum, DateOnly day) => string.Create(
                CultureInfo.InvariantCulture, $"{organisation.Forums.GetValueOrDefault(forum)?.Name} {day:yyyy-MM-dd}");
            var owners = new Dictionary<Guid, Owner>();
            foreach (var minutes in await session.LoadManyAsync<StoredMinutes>(cancellationToken, ids))
            {
                owners[minutes.Id] = new Owner(Of(minutes.ForumId, minutes.MeetingDate), false);
            }

            foreach (var review in await session.LoadManyAsync<MinutesReview>(cancellationToken, ids))
            {
                owners[review.Id] = new Owner(Of(review.ForumId, review.MeetingDate), false);
            }

            foreach (var draft in await session.LoadManyAsync<AgendaDraft>(cancellationToken, ids))
            {
                owners[draft.Id] = new Owner(Of(draft.ForumId, draft.MeetingDate), false);
            }

            foreach (var row in await session.LoadManyAsync<ActionItemRow>(cancellationToken, ids))
            {
                owners[row.Id] = new Owner(row.Item.Reference, row.Item.IsClosedPoint);
            }

            return owners;
        }

        private sealed record Owner(string Label, bool IsClosed);
    }
}

/// <summary>What would change.</summary>
/// <param name="Refusal">Why it cannot be done now; null when it can.</param>
/// <param name="Removed">Keys, absences and the like that would be gone.</param>
/// <param name="Spared">Words of the name that would stay where they stand alone: others are called so as well.</param>
public sealed record ErasurePreview(
    Person Person, Refusal? Refusal, ImmutableArray<ErasurePlace> Places, int Events, int Documents, int Rows, int Removed, ImmutableArray<string> Spared);

/// <summary>One place.</summary>
/// <param name="Name">The stored name of the event, or the kind of document.</param>
/// <param name="Owner">The task's reference, or the forum and day of the minutes; null where it is neither, or not for the caller.</param>
/// <param name="Before">Null where the caller may not read it.</param>
/// <param name="After">As <paramref name="Before"/>.</param>
public sealed record ErasurePlace(
    bool IsEvent, string Name, string? Owner, string Field, MarkKind Kind, string Words, string? Before, string? After);
