using FollowUp.Demo.Postgres;

namespace FollowUp.TestServices.Postgres;

/// <summary>A database of one test class; gone when disposed.</summary>
public sealed class TestDatabase(PostgresDatabases databases, string name) : IAsyncDisposable
{
    public string Name { get; } = name;

    public string ConnectionString { get; } = databases.ConnectionString(name);

    public async ValueTask DisposeAsync() => await databases.DropAsync(Name, CancellationToken.None);
}
