using FollowUp.Demo.Postgres;

namespace FollowUp.TestServices.Postgres;

/// <summary>The server behind <see cref="TestPostgres"/>: named by the environment, or our own in a folder that goes away with it.</summary>
internal sealed class TestServer(PostgresDatabases databases, EmbeddedPostgres? own, string? folder) : IAsyncDisposable
{
    private const string FolderName = "followup-test-postgres-";

    public PostgresDatabases Databases { get; } = databases;

    public static async Task<TestServer> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("FOLLOWUP_TEST_DATABASE") is { Length: > 0 } given)
        {
            return new(new(given), null, null);
        }
        await RemoveLeftoversAsync();
        var folder = Path.Combine(Path.GetTempPath(), FolderName + Guid.NewGuid().ToString("N"));
        var own = await EmbeddedPostgres.StartAsync(Settings(folder), new Progress<string>(), CancellationToken.None);
        return new(own.Databases, own, folder);
    }

    public async ValueTask DisposeAsync()
    {
        if (own is not null)
        {
            await own.DisposeAsync();
            await EmbeddedPostgres.RemoveAsync(Settings(folder!), CancellationToken.None);
        }
    }

    /// <summary>A run that was killed could not stop its server. A folder that is in use is locked, and is let be.</summary>
    private static async Task RemoveLeftoversAsync()
    {
        // Not those of this moment: another run may just be making one and not yet hold its lock.
        var old = TimeProvider.System.GetUtcNow().UtcDateTime - TimeSpan.FromMinutes(5);
        foreach (var left in Directory.GetDirectories(Path.GetTempPath(), FolderName + "*").Where(one => Directory.GetLastWriteTimeUtc(one) < old))
        {
            try
            {
                await EmbeddedPostgres.RemoveAsync(Settings(left), CancellationToken.None);
            }
            catch (Exception error) when (error is EmbeddedPostgresException or IOException or UnauthorizedAccessException)
            {
                // Another user's, or broken: not ours to mend in a test run.
            }
        }
    }

    private static EmbeddedPostgresSettings Settings(string folder) => new(folder, PostgresDurability.Fast);
}
