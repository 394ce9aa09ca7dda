namespace FollowUp.Features.Access;

/// <summary>A personal key for the REST API and the command line; only its hash is kept.</summary>
/// <param name="Hash">SHA-256 of the key, hexadecimal.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record AccessKey(Guid Id, Guid PersonId, string Name, string Hash, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);
