using System.Data.Common;
using System.Globalization;
using FollowUp.Features.ActionItems.ReadModels;
using Marten;
using Npgsql;

namespace FollowUp.Features.ActionItems.Lists;

/// <summary>Asks the database for figures of the rows that a condition holds of, rather than for the rows.</summary>
internal static class RowFigures
{
    /// <summary>How many of them each of the conditions holds of as well; one look at the table.</summary>
    public static async Task<int[]> CountAsync(
        this IQuerySession session, RowCondition among, RowCondition[] conditions, CancellationToken cancellationToken)
    {
        var columns = string.Join(", ", conditions.Select(condition => $"count(*) filter (where {condition.Sql})::int"));
        var counts = await session.SelectAsync(
            columns, new RowCondition(among.Sql, [.. conditions.SelectMany(c => c.Values), .. among.Values]), string.Empty,
            row => Enumerable.Range(0, conditions.Length).Select(row.GetInt32).ToArray(), cancellationToken);
        return counts.Single();
    }

    /// <param name="columns">What is selected; its values stand before those of the condition.</param>
    /// <param name="after">What follows the condition: "group by …".</param>
    public static async Task<List<T>> SelectAsync<T>(
        this IQuerySession session, string columns, RowCondition where, string after, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Numbered($"select {columns} from {ActionItemTable.From} where {where.Sql} {after}"));
        foreach (var value in where.Values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await using var reader = await session.ExecuteReaderAsync(command, cancellationToken);
        var found = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            found.Add(read(reader));
        }

        return found;
    }

    /// <summary>Values by their place: $1, $2, ...</summary>
    private static string Numbered(string sql)
    {
        var parts = sql.Split(RowCondition.Value);
        return string.Concat(parts.Select((part, i) => i == 0 ? part : string.Create(CultureInfo.InvariantCulture, $"${i}{part}")));
    }
}
