using FollowUp.Features.EventSourcing;
using FollowUp.Server.Security;
using Hangfire.PostgreSql;
using JasperFx;
using Marten;
using Npgsql;

namespace FollowUp.Server.EventStore;

/// <summary>Makes the schema: events and documents, the job queue, the keys that protect cookies.</summary>
public static class FollowUpSchema
{
    /// <summary>The schema of the job queue.</summary>
    public const string HangfireSchema = "hangfire";

    /// <summary>Brings the database to what this version needs; running it again changes nothing.</summary>
    public static async Task ApplyAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using (var store = Open(connectionString))
        {
            await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate.CreateOrUpdate);
        }

        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        PostgreSqlObjectsInstaller.Install(connection, HangfireSchema);
        await KeysInPostgres.CreateTableAsync(connection, cancellationToken);
    }

    /// <summary>The SQL that <see cref="ApplyAsync"/> would run for events and documents; empty when nothing is missing.</summary>
    public static async Task<string> MissingSqlAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var store = Open(connectionString);
        var migration = await store.Storage.Database.CreateMigrationAsync(cancellationToken);
        if (migration.Difference == Weasel.Core.SchemaPatchDifference.None)
        {
            return string.Empty;
        }

        await using var sql = new StringWriter();
        migration.WriteAllUpdates(sql, new Weasel.Postgresql.PostgresqlMigrator(), AutoCreate.CreateOrUpdate);
        return sql.ToString();
    }

    /// <summary>True when <see cref="ApplyAsync"/> would find nothing to do.</summary>
    public static async Task<bool> IsCurrentAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var tables = new NpgsqlCommand(
            $"select to_regclass('{FollowUpStore.Schema}.protection_key') is not null and to_regclass('{HangfireSchema}.job') is not null", connection);
        return (bool)(await tables.ExecuteScalarAsync(cancellationToken))!
            && (await MissingSqlAsync(connectionString, cancellationToken)).Length == 0;
    }

    private static DocumentStore Open(string connectionString) => DocumentStore.For(options =>
    {
        options.Connection(connectionString);
        FollowUpStore.Configure(options);
        options.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate;
    });
}
