using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.Directory.Scim;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using Marten.Services;
using MediatR;
using Npgsql;

namespace FollowUp.Features.Erasure;

/// <summary>
/// An administrator, or the operator, makes a person nameless: the id stays in events and says that somebody acted, not who. All in one
/// transaction, as nothing can be found by a name that is gone. What it will do is shown before (<see cref="PreviewErasure"/>).
/// </summary>
public static class ErasePerson
{
    public sealed record Command(Guid PersonId) : IRequest<Result<PersonErased>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsAdministrator || caller.IsSystem;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Command, Result<PersonErased>>
    {
        public async Task<Result<PersonErased>> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var connection = (NpgsqlConnection)store.Storage.Database.CreateConnection();
            await connection.OpenAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await StoredTexts.HoldAsync(transaction, cancellationToken);
            await using var session = store.LightweightSession(SessionOptions.ForTransaction(transaction));
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            if (await PersonToErase.ObjectionAsync(session, transaction, organisation, caller, command.PersonId, clock.Today, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            var person = organisation.People[command.PersonId];
            var texts = await new StoredTexts(transaction, PersonMarks.Of(person, organisation)).FindAsync(mask: true, cancellationToken);
            var theirs = await PersonsDocuments.OfAsync(session, person.Id, cancellationToken);
            var erased = new PersonErased(
                person.Id, clock.Now, caller.PersonId, caller.Channel, texts.Places.Length, texts.Events, texts.Documents, texts.Rows, theirs.Count);
            session.DeleteObjects(theirs);
            session.Store(PersonsDocuments.Nameless(person, clock.Today));
            session.Store(PersonsDocuments.Vacated(organisation, person.Id, clock.Today));
            session.Store<ScimGroup>(await PersonsDocuments.LeftAsync(session, person.Id, cancellationToken));
            session.Insert(erased);
            await session.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return erased;
        }
    }
}
