using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>
/// A person says when they are away and who acts meanwhile; an administrator or a secretary says it for anybody. The same person
/// and first day again is the same absence, with another end, deputy or note.
/// </summary>
public static class RecordAbsence
{
    /// <param name="To">Null: until somebody ends it.</param>
    /// <param name="DeputyId">Null: the standing deputy of the person's position, where there is one.</param>
    public sealed record Command(Guid PersonId, DateOnly From, DateOnly? To, Guid? DeputyId, string? Note) : IRequest<Result<Guid>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Command, Result<Guid>>
    {
        public async Task<Result<Guid>> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.LightweightSession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            if (!caller.MayKeepAbsencesOf(command.PersonId))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            if (Objection(command, organisation, clock.Today) is { } refusal)
            {
                return refusal;
            }

            var absence = new Absence(
                Absence.IdOf(command.PersonId, command.From), command.PersonId, command.From, command.To, command.DeputyId,
                string.IsNullOrWhiteSpace(command.Note) ? null : command.Note.Trim());
            session.Store(absence);
            await session.SaveChangesAsync(cancellationToken);
            return absence.Id;
        }
    }

    /// <summary>Why it cannot be so; null when it can. Pure.</summary>
    public static Refusal? Objection(Command wish, Organisation organisation, DateOnly today)
    {
        bool IsHere(Guid id) => organisation.People.TryGetValue(id, out var person) && person.IsHereOn(today);
        if (!IsHere(wish.PersonId) || (wish.DeputyId is { } deputy && !IsHere(deputy)))
        {
            return new Refusal(RefusalCodes.PersonUnknown);
        }

        if (wish.To < wish.From)
        {
            return new Refusal(RefusalCodes.AbsenceEndsBeforeItBegins);
        }

        if (wish.DeputyId == wish.PersonId)
        {
            return new Refusal(RefusalCodes.DeputyIsTheAbsent);
        }

        return organisation.Absences.Any(a => a.PersonId == wish.PersonId && a.From != wish.From && a.Overlaps(wish.From, wish.To))
            ? new Refusal(RefusalCodes.AbsenceOverlaps)
            : null;
    }
}
