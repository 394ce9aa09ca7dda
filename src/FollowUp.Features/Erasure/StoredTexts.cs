using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FollowUp.Features.EventSourcing;
using Npgsql;

namespace FollowUp.Features.Erasure;

/// <summary>
/// Every text of events and documents in the database, whatever type it belongs to, so that no field is forgotten when types grow. Events
/// keep their stored name and place; Marten's masking would write a retired shape anew under the old name (docs/adr/0010, 0011).
/// </summary>
internal sealed class StoredTexts(NpgsqlTransaction transaction, PersonMarks marks)
{
    private const string Events = "mt_events";
    private const string Document = "mt_doc_";

    /// <summary>The table of people: the one person is written anew, the names of others are theirs.</summary>
    private const string People = "mt_doc_person";

    private static readonly ImmutableHashSet<string> Rows = [.. FoldedRows.Kinds.Select(kind => Document + kind.Row.Name.ToLowerInvariant())];

    /// <summary>Nobody appends while the texts are read and changed: what came in between would keep the name.</summary>
    public static async Task HoldAsync(NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"LOCK TABLE {FollowUpStore.Schema}.{Events} IN SHARE ROW EXCLUSIVE MODE", transaction.Connection, transaction);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<TextPlaces> FindAsync(bool mask, CancellationToken cancellationToken)
    {
        var places = ImmutableArray.CreateBuilder<TextPlace>();
        var (events, documents, rows) = (0, 0, 0);
        foreach (var table in await TablesAsync(cancellationToken))
        {
            foreach (var stored in await RecordsAsync(table, mask, cancellationToken))
            {
                var (found, texts) = Search(table, stored);
                if (found.Count == 0)
                {
                    continue;
                }

                if (Rows.Contains(table.Name))
                {
                    rows++;
                }
                else
                {
                    places.AddRange(found);
                    (events, documents) = table.Name == Events ? (events + 1, documents) : (events, documents + 1);
                }

                if (mask)
                {
                    await WriteAsync(table, stored, texts, cancellationToken);
                }
            }
        }

        return new TextPlaces(places.ToImmutable(), events, documents, rows);
    }

    private (List<TextPlace> Found, string?[] Texts) Search(TextTable table, StoredRecord stored)
    {
        var found = new List<TextPlace>();
        var texts = new string?[table.Columns.Length];
        for (var column = 0; column < table.Columns.Length; column++)
        {
            var (name, isJson) = table.Columns[column];
            texts[column] = stored.Texts[column] is not { } text ? null
                : isJson ? JsonTexts.Changed(JsonNode.Parse(text), Masked)?.ToJsonString()
                : Masked(text, name);
        }

        return (found, texts);

        string Masked(string text, string field)
        {
            var here = marks.In(text);
            found.AddRange(here.Select(mark => Place(table, stored, text, field, mark)));
            return PersonMarks.Masked(text, here);
        }
    }

    private static TextPlace Place(TextTable table, StoredRecord stored, string text, string field, Mark mark)
    {
        const int Around = 30;
        var end = mark.Start + mark.Length;
        return new TextPlace(
            table.Name == Events, Guid.TryParse(stored.Owner, out var owner) ? owner : null, stored.Kind, field, mark.Kind,
            text[mark.Start..end],
            text[Math.Max(0, mark.Start - Around)..mark.Start].ReplaceLineEndings(" "),
            text[end..Math.Min(text.Length, end + Around)].ReplaceLineEndings(" "));
    }

    /// <summary>The columns that hold text, those that a document repeats for the database's sake among them.</summary>
    private async Task<IReadOnlyList<TextTable>> TablesAsync(CancellationToken cancellationToken)
    {
        await using var command = Command(
            """
            SELECT table_name, column_name, udt_name IN ('jsonb', 'json')
            FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
            WHERE table_schema = $1 AND table_type = 'BASE TABLE' AND is_generated = 'NEVER' AND udt_name IN ('jsonb', 'json', 'text', 'varchar')
              AND ((table_name = $2 AND column_name IN ('data', 'headers'))
                OR (starts_with(table_name, $3) AND NOT starts_with(column_name, 'mt_') AND column_name <> 'id' AND table_name <> $4))
            ORDER BY table_name, ordinal_position
            """,
            FollowUpStore.Schema, Events, Document, People);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var columns = new List<(string Table, string Column, bool IsJson)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            columns.Add((reader.GetString(0), reader.GetString(1), reader.GetBoolean(2)));
        }

        return [.. columns.GroupBy(one => one.Table).Select(table => new TextTable(table.Key, [.. table.Select(one => (one.Column, one.IsJson))]))];
    }

    private async Task<List<StoredRecord>> RecordsAsync(TextTable table, bool mask, CancellationToken cancellationToken)
    {
        var (owner, kind) = table.Name == Events ? ("stream_id::text", "type") : ("id::text", $"'{table.Name[Document.Length..]}'");
        await using var command = Command(
            $"""
            SELECT ctid::text, {owner}, {kind}, {string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\"::text"))}
            FROM {FollowUpStore.Schema}.{table.Name}
            WHERE {string.Join(" OR ", table.Columns.Select(column => $"\"{column.Name}\"::text ILIKE ANY ($1)"))} {(mask ? "FOR UPDATE" : "")}
            """,
            new object[] { marks.Needles.Select(Pattern).ToArray() });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var records = new List<StoredRecord>();
        while (await reader.ReadAsync(cancellationToken))
        {
            records.Add(new StoredRecord(
                reader.GetString(0), reader.GetString(1), reader.GetString(2),
                [.. Enumerable.Range(3, table.Columns.Length).Select(column => reader.IsDBNull(column) ? null : reader.GetString(column))]));
        }

        return records;
    }

    private async Task WriteAsync(TextTable table, StoredRecord stored, string?[] texts, CancellationToken cancellationToken)
    {
        var settings = table.Columns.Select((column, index) => $"\"{column.Name}\" = ${index + 2}{(column.IsJson ? "::jsonb" : "")}");
        await using var command = Command(
            $"UPDATE {FollowUpStore.Schema}.{table.Name} SET {string.Join(", ", settings)} WHERE ctid = $1::tid",
            [stored.Place, .. texts.Select(text => (object?)text ?? DBNull.Value)]);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = new NpgsqlCommand(sql, transaction.Connection, transaction);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }

    private static string Pattern(string needle) =>
        $"%{needle.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";

    private sealed record TextTable(string Name, ImmutableArray<(string Name, bool IsJson)> Columns);

    /// <param name="Place">Where the row lies in the table; it is held, so it lies there still when it is written.</param>
    private sealed record StoredRecord(string Place, string Owner, string Kind, ImmutableArray<string?> Texts);
}
