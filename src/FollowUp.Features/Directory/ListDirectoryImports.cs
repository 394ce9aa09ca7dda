using System.Collections.Immutable;
using FollowUp.Features.Access;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>Who brought in the directory when, and how much it changed; latest first.</summary>
public static class ListDirectoryImports
{
    private const int Most = 20;

    public sealed record Query : IRequest<ImmutableArray<ImportLine>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsAdministrator || caller.IsSystem;
    }

    public sealed class Handler(IDocumentStore store) : IRequestHandler<Query, ImmutableArray<ImportLine>>
    {
        public async Task<ImmutableArray<ImportLine>> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var imports = await session.Query<DirectoryImport>().OrderByDescending(one => one.At).Take(Most).ToListAsync(cancellationToken);
            return [.. imports.Select(one => new ImportLine(one, organisation.People.GetValueOrDefault(one.PersonId ?? Guid.Empty)?.Name))];
        }
    }
}

/// <param name="By">Null: the operator's command line, or somebody who is not known any more.</param>
public sealed record ImportLine(DirectoryImport Import, string? By);
