using System.Data.Common;
using System.Globalization;
using FollowUp.Features.ActionItems.ReadModels;
using Marten;
using Npgsql;

namespace FollowUp.Features.ActionItems.Lists;

/// <summary>
/// Statements over the rows, written as PostgreSQL reads them: these lists are asked all day, and translating a query each time costs more than
/// answering it. Each is one trip to the database.
/// </summary>
internal static class RowStatements
{
    private const string InOrder = "order by d.due, d.reference";

    /// <summary>How many of the rows each of the conditions holds of as well; one look at the table.</summary>
    public static async Task<int[]> CountAsync(
        this IQuerySession session, RowCondition among, RowCondition[] conditions, CancellationToken cancellationToken)
    {
        var columns = string.Join(", ", conditions.Select(condition => $"count(*) filter (where {condition.Sql})::int"));
        var counts = await session.SelectAsync(
            columns, new RowCondition(among.Sql, [.. conditions.SelectMany(c => c.Values), .. among.Values]), string.Empty,
            row => Enumerable.Range(0, conditions.Length).Select(row.GetInt32).ToArray(), cancellationToken);
        return counts.Single();
    }

    /// <summary>The rows, earliest deadline first, those without one last.</summary>
    public static async Task<List<ActionItemRow>> RowsAsync(this IQuerySession session, RowCondition where, CancellationToken cancellationToken)
    {
        var json = session.DocumentStore.Options.Serializer();
        return await session.SelectAsync("d.data", where, InOrder, row => json.FromJson<ActionItemRow>(row, 0), cancellationToken);
    }

    /// <summary>A page of the rows in that order, and how many there are; a number past the end gives the last page.</summary>
    public static async Task<(PageCut Cut, List<ActionItemRow> Rows)> PageAsync(
        this IQuerySession session, RowCondition where, int number, int size, CancellationToken cancellationToken)
    {
        var json = session.DocumentStore.Options.Serializer();
        var before = (Math.Max(1, (long)number) - 1) * Page.SizeOf(size);
        var page = where with { Values = [.. where.Values, Page.SizeOf(size), before] };
        await using var command = new NpgsqlCommand();
        Add(command, "count(*)::int", where, string.Empty);
        Add(command, "d.data", page, $"{InOrder} limit {RowCondition.Value} offset {RowCondition.Value}");
        PageCut cut;
        List<ActionItemRow> rows;
        await using (var reader = await session.ExecuteReaderAsync(command, cancellationToken))
        {
            cut = Page.Cut((await ReadAsync(reader, row => row.GetInt32(0), cancellationToken)).Single(), number, size);
            await reader.NextResultAsync(cancellationToken);
            rows = await ReadAsync(reader, row => json.FromJson<ActionItemRow>(row, 0), cancellationToken);
        }

        return rows.Count > 0 || cut.Total == 0 ? (cut, rows) : await session.PageAsync(where, cut.Number, size, cancellationToken);
    }

    /// <param name="columns">What is selected; its values stand before those of the condition.</param>
    /// <param name="after">What follows the condition: "group by …".</param>
    public static async Task<List<T>> SelectAsync<T>(
        this IQuerySession session, string columns, RowCondition where, string after, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand();
        Add(command, columns, where, after);
        await using var reader = await session.ExecuteReaderAsync(command, cancellationToken);
        return await ReadAsync(reader, read, cancellationToken);
    }

    private static async Task<List<T>> ReadAsync<T>(DbDataReader reader, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var found = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            found.Add(read(reader));
        }

        return found;
    }

    /// <summary>Adds a statement; its values are named by their place in the whole command.</summary>
    private static void Add(NpgsqlCommand command, string columns, RowCondition where, string after)
    {
        var parts = $"select {columns} from {ActionItemTable.From} where {where.Sql} {after};".Split(RowCondition.Value);
        var first = command.Parameters.Count;
        command.CommandText += string.Concat(parts.Select((part, i) => i == 0 ? part : string.Create(CultureInfo.InvariantCulture, $"@v{first + i}{part}")));
        for (var i = 0; i < where.Values.Length; i++)
        {
            command.Parameters.Add(new NpgsqlParameter(string.Create(CultureInfo.InvariantCulture, $"v{first + i + 1}"), where.Values[i]));
        }
    }
}
