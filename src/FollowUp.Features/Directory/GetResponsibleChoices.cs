using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.Access;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>Whom a secretary can choose as responsible, and a responsible can ask to do it: groups, positions with their holder, people.</summary>
public static class GetResponsibleChoices
{
    public sealed record Query : IRequest<ImmutableArray<ResponsibleChoice>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(IDocumentStore store, DanishClock clock) : IRequestHandler<Query, ImmutableArray<ResponsibleChoice>>
    {
        public async Task<ImmutableArray<ResponsibleChoice>> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            string? HolderName(Position p) =>
                p.HolderOn(clock.Today) is { } holder ? organisation.People.GetValueOrDefault(holder)?.Name : null;
            return
            [
                .. organisation.Positions.Values.OrderBy(p => p.Title, DanishOrder.Names)
                    .Select(p => new ResponsibleChoice(ResponsibleParty.KeyOfPosition(p.Id), ChoiceKind.Position, p.Title, HolderName(p))),
                .. organisation.People.Values.Where(p => p.IsHereOn(clock.Today)).OrderBy(p => p.Name, DanishOrder.Names)
                    .Select(p => new ResponsibleChoice(
                        ResponsibleParty.KeyOfPerson(p.Id), ChoiceKind.Person, p.Name,
                        organisation.PositionsOf(p.Id, clock.Today).FirstOrDefault()?.Title)),
                .. organisation.Forums.Values.Where(f => !f.MembersOn(clock.Today, organisation).IsEmpty).OrderBy(f => f.Name, DanishOrder.Names)
                    .Select(f => new ResponsibleChoice(
                        $"{ProposalEdit.GroupPrefix}{f.Id:N}", ChoiceKind.Group, f.GroupNames.FirstOrDefault() ?? f.Name, f.Name)),
            ];
        }
    }
}

/// <summary>What a choice stands for.</summary>
public enum ChoiceKind
{
    Position,
    Person,
    Group,
}

/// <param name="Detail">Holder of a position, position of a person, forum of a group.</param>
public sealed record ResponsibleChoice(string Key, ChoiceKind Kind, string Name, string? Detail);
