using System.Collections.Immutable;
using FollowUp.Features.Access;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory.Names;

/// <summary>What the forums of a secretary have answered; words of closed points may be among them, so nobody else sees it.</summary>
public static class ListLearnedNames
{
    public sealed record Query : IRequest<ImmutableArray<LearnedNameLine>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock)
        : IRequestHandler<Query, ImmutableArray<LearnedNameLine>>
    {
        public async Task<ImmutableArray<LearnedNameLine>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            return
            [
                .. organisation.LearnedNames.Values.Where(name => caller.IsSecretaryOf(name.ForumId)).Select(name => LineOf(name, organisation))
                    .OrderBy(line => line.Forum, DanishOrder.Names).ThenBy(line => line.Name.Words, DanishOrder.Names),
            ];
        }

        private LearnedNameLine LineOf(LearnedName name, Organisation organisation)
        {
            var party = name.PartyOn(clock.Today, organisation);
            return new LearnedNameLine(
                name,
                organisation.Forums.GetValueOrDefault(name.ForumId)?.Name ?? "",
                party?.PositionId is { } position ? organisation.Positions[position].Title : organisation.People.GetValueOrDefault(party?.PersonId ?? Guid.Empty)?.Name,
                organisation.People.GetValueOrDefault(name.PersonId ?? Guid.Empty)?.Name);
        }
    }
}

/// <param name="Means">Null: nobody any more, so the words are asked about again.</param>
/// <param name="By">Null: somebody who is not known any more.</param>
public sealed record LearnedNameLine(LearnedName Name, string Forum, string? Means, string? By);
