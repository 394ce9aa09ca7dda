using System.Security.Claims;

namespace FollowUp.Server.Security;

/// <summary>People whom anybody may sign in as. Registered by the demonstration only; `serve` has none.</summary>
public interface IDemoPeople
{
    Task<IReadOnlyList<DemoPerson>> AllAsync(CancellationToken cancellationToken);

    /// <summary>The claims of that person, or null where there is none.</summary>
    Task<ClaimsPrincipal?> FindAsync(string personId, CancellationToken cancellationToken);
}

/// <param name="Title">What the person does and shows: "sekretær for Chefforum".</param>
public sealed record DemoPerson(string Id, string Name, string Title);
