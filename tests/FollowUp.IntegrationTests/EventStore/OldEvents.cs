using FollowUp.Features.EventSourcing;
using FollowUp.Features.EventSourcing.Upcasting;
using FollowUp.IntegrationTests.Web;
using Marten;
using Npgsql;

namespace FollowUp.IntegrationTests.EventStore;

/// <summary>Events as earlier versions wrote them: <c>Old/NAME.NUMBER.json</c>. The files are never changed.</summary>
internal static class OldEvents
{
    private static readonly Dictionary<string, Type> NowByName = StoredNames.OfEvents.ToDictionary(pair => pair.Value, pair => pair.Key)
        .Concat(Upcasters.Retired.ToDictionary(retired => retired.Name, retired => retired.Now))
        .ToDictionary();

    public static string Folder => Path.Combine(RepositoryRoot.Path, "tests", "FollowUp.IntegrationTests", "EventStore", "Old");

    /// <summary>"reported-done.1"; rows lie in the same folder and are none of these.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => NowByName.ContainsKey(StoredName(name))).Order(StringComparer.Ordinal),
    ];

    public static string Json(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.json"));

    public static string StoredName(string name) => name[..name.LastIndexOf('.')];

    /// <summary>Puts them into the store's tables as an earlier version left them, past the code of today.</summary>
    public static async Task WriteAsync(IDocumentStore store, Guid stream, CancellationToken cancellationToken, params string[] names)
    {
        await using var connection = (NpgsqlConnection)store.Storage.Database.CreateConnection();
        await connection.OpenAsync(cancellationToken);
        await ExecuteAsync(
            connection, $"INSERT INTO {FollowUpStore.Schema}.mt_streams (id, version) VALUES ($1, $2)", cancellationToken, stream, names.Length);
        foreach (var (name, version) in names.Select((name, index) => (name, index + 1)))
        {
            var type = NowByName[StoredName(name)];
            await ExecuteAsync(
                connection,
                $"""
                INSERT INTO {FollowUpStore.Schema}.mt_events (seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type)
                VALUES (nextval('{FollowUpStore.Schema}.mt_events_sequence'), $1, $2, $3, $4::jsonb, $5, now(), $6)
                """,
                cancellationToken,
                Guid.CreateVersion7(), stream, version, Json(name), StoredName(name), $"{type.FullName}, {type.Assembly.GetName().Name}");
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
