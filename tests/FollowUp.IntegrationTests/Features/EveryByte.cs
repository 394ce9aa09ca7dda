using Marten;
using Npgsql;

namespace FollowUp.IntegrationTests.Features;

/// <summary>All rows of all tables of a database as text; what is stored as bytes is read as text too.</summary>
internal static class EveryByte
{
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> OfAsync(IDocumentStore store, CancellationToken cancellationToken)
    {
        await using var connection = (NpgsqlConnection)store.Storage.Database.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        var tables = await TextsAsync(
            connection,
            """
            SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables
            WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
            """,
            cancellationToken);
        var bytes = await TextsAsync(
            connection,
            """
            SELECT format('%I.%I|%I', table_schema, table_name, column_name) FROM information_schema.columns
            WHERE udt_name = 'bytea' AND table_schema NOT IN ('pg_catalog', 'information_schema')
            """,
            cancellationToken);
        var all = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var table in tables)
        {
            var more = bytes.Where(one => one.StartsWith(table + "|", StringComparison.Ordinal))
                .Select(one => $" || coalesce(encode({one[(table.Length + 1)..]}, 'escape'), '')");
            all[table] = await TextsAsync(connection, $"SELECT t::text{string.Concat(more)} FROM {table} t", cancellationToken);
        }

        return all;
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var texts = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
