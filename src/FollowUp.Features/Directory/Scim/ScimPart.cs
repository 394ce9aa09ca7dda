namespace FollowUp.Features.Directory.Scim;

/// <summary>What a provisioning client said of a person beyond what the directory itself holds.</summary>
/// <param name="ExternalId">The client's own id.</param>
/// <param name="Title">As the client calls what they do; no position follows from it.</param>
/// <param name="Department">As the client calls it.</param>
public sealed record ScimPart(
    string? ExternalId, string? GivenName, string? FamilyName, string? Title, string? Department, DateTimeOffset CreatedAt, DateTimeOffset ChangedAt)
{
    /// <summary>The client deleted them: they have left, and the client does not see them any more.</summary>
    public bool IsDeleted { get; init; }
}
