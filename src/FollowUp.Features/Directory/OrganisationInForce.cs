using System.Runtime.CompilerServices;
using Marten;

namespace FollowUp.Features.Directory;

/// <summary>
/// The directory as it was last read from a store, given out for as long as its version is the same: a request that asks three
/// times reads three small documents, not eighteen tables. The version is asked each time, so that a role taken away by another
/// process is gone at the next request.
/// </summary>
internal sealed class OrganisationInForce
{
    /// <summary>By store, as a process may have several (tests, the demonstration); it goes when its store goes.</summary>
    private static readonly ConditionalWeakTable<IDocumentStore, OrganisationInForce> OfStores = [];

    private volatile Organisation? kept;

    public static OrganisationInForce Of(IQuerySession session) => OfStores.GetOrCreateValue(session.DocumentStore);

    /// <summary>Reads the version first: what is written in between makes the directory read again next time, never too late.</summary>
    public async Task<Organisation> GetAsync(
        IQuerySession session, Func<IQuerySession, CancellationToken, Task<Organisation>> read, CancellationToken cancellationToken)
    {
        var version = (await session.LoadAsync<DirectoryVersion>(DirectoryVersion.TheId, cancellationToken))?.Value ?? Guid.Empty;
        if (kept is { } current && current.Version == version)
        {
            return current;
        }

        var organisation = await read(session, cancellationToken) with { Version = version };
        kept = organisation;
        return organisation;
    }
}
