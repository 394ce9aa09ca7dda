using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FollowUp.Features.Access;

/// <summary>A personal key for the REST API and the command line; only its hash is kept. Revoking it deletes it.</summary>
/// <param name="Hash">SHA-256 of the key, hexadecimal. Not salted: the key itself is 256 random bits.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record AccessKey(Guid Id, Guid PersonId, string Name, string Hash, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt)
{
    /// <summary>For the municipality's own directory: opens provisioning, and nothing else.</summary>
    public bool IsForProvisioning { get; init; }

    /// <summary>Lets programs that look for leaked secrets know one when they see it.</summary>
    public const string Prefix = "followup_";

    /// <summary>A new key in clear text: 256 random bits.</summary>
    public static string NewSecret() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
