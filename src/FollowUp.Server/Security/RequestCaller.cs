using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;

namespace FollowUp.Server.Security;

/// <summary>
/// Who asks, once for each request or job. A page or API call: the person of the cookie or key, with the roles that the
/// directory gives them now. A job or the operator's command line says itself that it is the system.
/// </summary>
public sealed class RequestCaller(IHttpContextAccessor http, DirectoryOfRequest directory, IDocumentStore store, DanishClock clock) : ICallerSource
{
    private Caller? caller;

    /// <summary>From here on this scope acts as the system; only jobs and the command line may say so.</summary>
    public void ActAsSystem(Channel channel) => caller = Caller.System(channel);

    public async Task<Caller> GetAsync(CancellationToken cancellationToken) =>
        caller ??= http.HttpContext is { } context && SignedInPerson.IdOf(context.User) is { } personId
            ? await ReadAsync(personId, ChannelOf(context.Request.Path), cancellationToken)
            : Caller.Nobody;

    private static Channel ChannelOf(PathString path) =>
        ProgramPaths.IsProvisioning(path) ? Channel.Import : ProgramPaths.Has(path) ? Channel.Api : Channel.Web;

    private async Task<Caller> ReadAsync(Guid personId, Channel channel, CancellationToken cancellationToken) =>
        await CallerReader.For(await directory.GetAsync(cancellationToken), personId, clock.Today, channel).WithItemsAsync(store, cancellationToken);
}
