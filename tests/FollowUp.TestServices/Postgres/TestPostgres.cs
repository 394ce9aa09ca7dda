using System.Collections.Concurrent;
using FollowUp.Demo.Postgres;

namespace FollowUp.TestServices.Postgres;

/// <summary>
/// One real PostgreSQL for a whole test run: the server that FOLLOWUP_TEST_DATABASE names (a user who may create databases), else one
/// of our own, started when the first test asks. Use it as an assembly fixture: <c>[assembly: AssemblyFixture(typeof(TestPostgres))]</c>.
/// </summary>
public sealed class TestPostgres : IAsyncDisposable
{
    private readonly string run = "followup_test_" + Guid.NewGuid().ToString("N")[..8];
    private readonly Lazy<Task<TestServer>> server = new(TestServer.StartAsync);
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> templates = new();
    private int made;

    /// <summary>An empty database of its own.</summary>
    public async Task<TestDatabase> CreateAsync(CancellationToken cancellationToken = default)
    {
        var databases = (await server.Value).Databases;
        var name = NextName();
        await databases.EnsureAsync(name, cancellationToken);
        return new(databases, name);
    }

    /// <summary>
    /// A database of its own, copied from one that <paramref name="prepare"/> (given a connection string) has filled: that is done
    /// once in a run for each <paramref name="template"/>, a copy takes a fraction of a second.
    /// </summary>
    public async Task<TestDatabase> CreateAsync(
        string template, Func<string, CancellationToken, Task> prepare, CancellationToken cancellationToken = default)
    {
        var databases = (await server.Value).Databases;
        var source = await templates.GetOrAdd(template, _ => new(() => PrepareAsync(databases, prepare))).Value.WaitAsync(cancellationToken);
        var name = NextName();
        await databases.CreateFromTemplateAsync(name, source, cancellationToken);
        return new(databases, name);
    }

    public async ValueTask DisposeAsync()
    {
        if (!server.IsValueCreated || server.Value.IsFaulted)
        {
            return;
        }
        var started = await server.Value;
        foreach (var template in templates.Values)
        {
            await started.Databases.DropAsync(await template.Value, CancellationToken.None);
        }
        await started.DisposeAsync();
    }

    /// <summary>Not cancelled with the test that happens to come first: others wait for it.</summary>
    private async Task<string> PrepareAsync(PostgresDatabases databases, Func<string, CancellationToken, Task> prepare)
    {
        var name = NextName();
        await databases.EnsureAsync(name, CancellationToken.None);
        await prepare(databases.ConnectionString(name), CancellationToken.None);
        await databases.SealAsync(name, CancellationToken.None);
        return name;
    }

    private string NextName() => $"{run}_{Interlocked.Increment(ref made)}";
}
