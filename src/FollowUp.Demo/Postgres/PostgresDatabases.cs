using Npgsql;

namespace FollowUp.Demo.Postgres;

/// <summary>Makes and removes databases on a server, by the connection string of one who may.</summary>
public sealed class PostgresDatabases(string administration)
{
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder(administration) { Database = database }.ConnectionString;

    /// <summary>Creates the database when it is not there.</summary>
    public async Task EnsureAsync(string name, CancellationToken cancellationToken)
    {
        if (!await ExistsAsync(name, cancellationToken))
        {
            await RunAsync($"CREATE DATABASE {Quoted(name)}", cancellationToken);
        }
    }

    /// <summary>A copy of another database, which nobody may be connected to (see <see cref="SealAsync"/>).</summary>
    public Task CreateFromTemplateAsync(string name, string template, CancellationToken cancellationToken) =>
        RunAsync($"CREATE DATABASE {Quoted(name)} TEMPLATE {Quoted(template)}", cancellationToken);

    /// <summary>Lets nobody in any more and sends home who is there, so that copies can be taken at any time.</summary>
    public async Task SealAsync(string name, CancellationToken cancellationToken)
    {
        await RunAsync($"ALTER DATABASE {Quoted(name)} WITH ALLOW_CONNECTIONS false", cancellationToken);
        await using var connection = await OpenAsync(cancellationToken);
        await using var leave = new NpgsqlCommand("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1", connection);
        leave.Parameters.Add(new() { Value = name });
        await leave.ExecuteNonQueryAsync(cancellationToken);
    }

    public Task DropAsync(string name, CancellationToken cancellationToken) =>
        RunAsync($"DROP DATABASE IF EXISTS {Quoted(name)} WITH (FORCE)", cancellationToken);

    private async Task<bool> ExistsAsync(string name, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var look = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection);
        look.Parameters.Add(new() { Value = name });
        return await look.ExecuteScalarAsync(cancellationToken) is not null;
    }

    private async Task RunAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
#pragma warning disable CA2100 // The name of a database cannot be a parameter; Quoted makes it a name and nothing else.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        // Unpooled: a pooled connection would live on and stand in the way of the server's stop and of copies.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(administration) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
