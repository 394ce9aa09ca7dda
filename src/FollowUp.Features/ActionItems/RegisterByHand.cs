using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.ActionItems;

/// <summary>A secretary registers a commitment that stands in no minutes: agreed in the corridor, or older than FollowUp.</summary>
public static class RegisterByHand
{
    /// <param name="Token">Chosen by the sender for this one commitment: the same one again is the same wish, and registers nothing more.</param>
    /// <param name="IsClosedMatter">Only the forum's circle may read it, as with a closed point.</param>
    public sealed record Command(
        string Token,
        Guid ForumId,
        string Title,
        ActionItemKind Kind,
        ImmutableArray<ResponsibleParty> Responsible,
        DateOnly? Deadline,
        bool IsClosedMatter)
        : IRequest<Result<Guid>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    /// <summary>The id that a sender's token stands for: nobody reaches another sender's commitment by guessing.</summary>
    public static Guid IdOf(Guid? personId, string token) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"by hand {personId:N} {token}")).AsSpan(0, 16));

    public sealed class Handler(Decider decider, ICallerSource callers, DanishClock clock) : IRequestHandler<Command, Result<Guid>>
    {
        public async Task<Result<Guid>> Handle(Command command, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var id = IdOf(caller.PersonId, command.Token);
            var refusal = await decider.InOneTransactionAsync(
                session => RegisterAsync(session, command, id, caller, cancellationToken), cancellationToken);
            return refusal is null ? id : refusal;
        }

        private async Task<Refusal?> RegisterAsync(
            IDocumentSession session, Command command, Guid id, Caller caller, CancellationToken cancellationToken)
        {
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            if (!organisation.Forums.TryGetValue(command.ForumId, out var forum) || !caller.IsSecretaryOf(forum.Id))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            if (command.Responsible.Any(party => !organisation.Knows(party)))
            {
                return new Refusal(RefusalCodes.PersonUnknown);
            }

            // Whoever sends twice at once meets at the number series; the second then finds what the first made.
            var numbers = await ItemNumbers.ForAsync(session, forum, clock.Today.Year, cancellationToken);
            if (await session.Events.FetchStreamStateAsync(id, cancellationToken) is not null)
            {
                return null;
            }

            var registration = new ActionItemRegistered(
                caller.ActAt(clock.Now), forum.Id, numbers.Next(), command.Title.Trim(), command.Kind, command.IsClosedMatter,
                command.Kind == ActionItemKind.ReturnToForum ? forum.Id : null, Source: null);
            var deadline = command.Deadline is { } day ? new Deadline(day, null, null) : null;
            if (ActionItemDecisions.Register(registration, command.Responsible, deadline) is not Decision.Record record)
            {
                return new Refusal(RefusalCodes.TitleMissing);
            }

            session.Events.StartStream<ActionItem>(id, record.Events.AsEnumerable());
            numbers.Keep(session);
            return null;
        }
    }
}
