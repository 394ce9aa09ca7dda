using System.Collections.Immutable;
using FollowUp.Features.Access;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>Absences from today on: the caller's own; everybody's for an administrator or a secretary, who keep them for others.</summary>
public static class ListAbsences
{
    public sealed record Query : IRequest<AbsenceList>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Query, AbsenceList>
    {
        public async Task<AbsenceList> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var today = clock.Today;
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            PersonName? Named(Guid? id) =>
                id is { } known && organisation.People.TryGetValue(known, out var person) ? new PersonName(person.Id, person.Name) : null;
            PersonName? Acting(Absence absence) => absence.DeputyId is { } chosen
                ? Named(chosen)
                : Named(organisation.PositionsOf(absence.PersonId, absence.From).Select(p => p.DeputyOn(absence.From)).FirstOrDefault(id => id is not null));
            return new AbsenceList(
                today,
                caller.PersonId,
                caller.KeepsAbsences(),
                [
                    .. from absence in organisation.Absences
                       where (absence.To is null || absence.To >= today) && caller.MayKeepAbsencesOf(absence.PersonId)
                       let person = Named(absence.PersonId)
                       where person is not null
                       select new AbsenceLine(absence.Id, person, absence.From, absence.To, Acting(absence), absence.Note, absence.Covers(today)),
                ],
                [
                    .. organisation.People.Values.Where(p => p.IsHereOn(today)).OrderBy(p => p.Name, DanishOrder.Names)
                        .Select(p => new PersonName(p.Id, p.Name)),
                ],
                [
                    .. organisation.Positions.Values
                        .Where(p => caller.KeepsAbsences() || (caller.PersonId is { } me && p.HolderOn(today) == me))
                        .OrderBy(p => p.Title, DanishOrder.Names)
                        .Select(p => new StandingDeputy(p.Id, p.Title, Named(p.HolderOn(today))?.Name, Named(p.DeputyOn(today)))),
                ]);
        }
    }
}

/// <param name="Me">Null for the system.</param>
/// <param name="KeepsAll">The caller may write down anybody's absence.</param>
/// <param name="People">Who may be away, and who may act.</param>
/// <param name="Positions">Those whose standing deputy the caller may set.</param>
public sealed record AbsenceList(
    DateOnly Today, Guid? Me, bool KeepsAll, ImmutableArray<AbsenceLine> Absences, ImmutableArray<PersonName> People, ImmutableArray<StandingDeputy> Positions);

/// <param name="To">Null: until further notice.</param>
/// <param name="Deputy">Who acts: the one named, else the standing deputy of the position.</param>
/// <param name="IsNow">Has begun and is not over.</param>
public sealed record AbsenceLine(Guid Id, PersonName Person, DateOnly From, DateOnly? To, PersonName? Deputy, string? Note, bool IsNow);

public sealed record PersonName(Guid Id, string Name);

/// <param name="Holder">Null when the position is vacant.</param>
public sealed record StandingDeputy(Guid PositionId, string Title, string? Holder, PersonName? Deputy);
