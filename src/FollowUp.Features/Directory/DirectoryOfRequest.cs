using Marten;

namespace FollowUp.Features.Directory;

/// <summary>
/// The directory as it was when a request first asked: its roles, its rights and its answer are read from the same one, and the
/// database is asked for the version once. Lives as long as the request.
/// </summary>
public sealed class DirectoryOfRequest(IDocumentStore store)
{
    private Organisation? organisation;

    public async ValueTask<Organisation> GetAsync(CancellationToken cancellationToken)
    {
        if (organisation is null)
        {
            await using var session = store.QuerySession();
            organisation = await Organisation.LoadAsync(session, cancellationToken);
        }

        return organisation;
    }
}
