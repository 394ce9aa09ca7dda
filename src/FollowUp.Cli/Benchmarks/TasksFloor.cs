using Npgsql;
using NpgsqlTypes;

namespace FollowUp.Cli.Benchmarks;

/// <summary>
/// What one command costs with nothing around it: an event row and the row that lists read, in one batch and one transaction, prepared.
/// The use cases are held against this in the same run, so that the machine's mood falls out.
/// </summary>
internal sealed class TasksFloor(NpgsqlDataSource source)
{
    private const int SnapshotBytes = 1_500;

    private static readonly string Snapshot = $$"""{"state":"{{new string('x', SnapshotBytes)}}"}""";

    public async Task CreateAsync()
    {
        await using var command = source.CreateCommand("""
            create schema if not exists floor;
            create table floor.events (seq bigint generated always as identity primary key, id uuid not null, stream_id uuid not null, version int not null,
                type text not null, data jsonb not null, at timestamptz not null default now(), unique (stream_id, version));
            create table floor.rows (id uuid primary key, data jsonb not null, version int not null)
            """);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The next event of a stream, and its row.</summary>
    public async Task AppendAsync(Guid stream, int version)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                Command("insert into floor.events (id, stream_id, version, type, data) values ($1, $2, $3, 'progress-noted', $4)",
                    Uuid(Guid.CreateVersion7()), Uuid(stream), Number(version), Json("""{"act":{"personId":null,"at":"2026-09-14T06:00:00Z","channel":"web"},"text":"Tallene er samlet."}""")),
                Command("insert into floor.rows (id, data, version) values ($1, $2, $3) on conflict (id) do update set data = excluded.data, version = excluded.version",
                    Uuid(stream), Json(Snapshot), Number(version)),
            },
        };
        await batch.PrepareAsync();
        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static NpgsqlParameter Uuid(Guid value) => new() { Value = value, NpgsqlDbType = NpgsqlDbType.Uuid };

    private static NpgsqlParameter Number(int value) => new() { Value = value, NpgsqlDbType = NpgsqlDbType.Integer };

    private static NpgsqlParameter Json(string value) => new() { Value = value, NpgsqlDbType = NpgsqlDbType.Jsonb };
}
