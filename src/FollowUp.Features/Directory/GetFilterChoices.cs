using System.Collections.Immutable;
using FollowUp.Features.Access;
using FollowUp.Features.Ports;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>The forums and departments that the caller can choose between on lists and at an import.</summary>
public static class GetFilterChoices
{
    public sealed record Query : IRequest<FilterChoices>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers) : IRequestHandler<Query, FilterChoices>
    {
        public async Task<FilterChoices> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            return new FilterChoices(
                [
                    .. organisation.Forums.Values
                        .Where(f => caller.IsInCircleOf(f.Id) || caller.IsDirector)
                        .OrderBy(f => f.Name, StringComparer.CurrentCulture)
                        .Select(f => new ForumChoice(f.Id, f.Name, f.Abbreviation, caller.IsSecretaryOf(f.Id))),
                ],
                [
                    .. organisation.Departments.Values
                        .OrderBy(d => d.Name, StringComparer.CurrentCulture)
                        .Select(d => new DepartmentChoice(d.Id, d.Name)),
                ]);
        }
    }
}

public sealed record FilterChoices(ImmutableArray<ForumChoice> Forums, ImmutableArray<DepartmentChoice> Departments);

/// <param name="IsSecretary">The caller may take minutes in for it.</param>
public sealed record ForumChoice(Guid Id, string Name, string Abbreviation, bool IsSecretary);

public sealed record DepartmentChoice(Guid Id, string Name);
