using System.Collections.Immutable;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Directory.Csv;
using FollowUp.Features.Directory.Differences;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>What a directory file would change, before anything is.</summary>
public static class PreviewDirectory
{
    public sealed record Query(ReadOnlyMemory<byte> Content) : IRequest<Result<DirectoryPreview>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsAdministrator || caller.IsSystem;
    }

    public sealed class Handler(IDocumentStore store, DanishClock clock) : IRequestHandler<Query, Result<DirectoryPreview>>
    {
        public async Task<Result<DirectoryPreview>> Handle(Query query, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            await using var session = store.QuerySession();
            var known = await Organisation.LoadAsync(session, cancellationToken);
            var reading = DirectoryFile.Read(query.Content, known, today);
            if (!reading.Faults.IsEmpty)
            {
                return new DirectoryPreview(null, [], reading.Faults);
            }

            return reading.Directory is { } file && DirectoryMerge.Merge(known, file, today) is { } merged
                ? new DirectoryPreview(
                    DirectoryFile.SeenAs(query.Content, known.Version, today),
                    DirectoryChanges.Of(DirectoryDifference.Between(known, merged), known, merged, file), [])
                : new Refusal(RefusalCodes.DirectoryUnreadable);
        }
    }
}

/// <param name="Seen">Names exactly what is shown; null where the file cannot be brought in.</param>
/// <param name="Faults">What is wrong, line by line; then nothing of the file is brought in.</param>
public sealed record DirectoryPreview(string? Seen, ImmutableArray<DirectoryChange> Changes, ImmutableArray<LineFault> Faults)
{
    public int Added => Changes.Count(change => change.Kind == ChangeKind.Added);

    public int Changed => Changes.Count(change => change.Kind == ChangeKind.Changed);

    public int Ended => Changes.Sum(change => change.Ended);

    public int NotNamed => Changes.Count(change => change.Kind == ChangeKind.NotNamed);
}
