using FollowUp.Features.Access;

namespace FollowUp.Features.Ports;

/// <summary>Knows who asks: the signed-in person behind a page or API call, or the system in a job.</summary>
public interface ICallerSource
{
    /// <summary>The caller of the present request; <see cref="Caller.Nobody"/> when nobody is signed in.</summary>
    Task<Caller> GetAsync(CancellationToken cancellationToken);
}
