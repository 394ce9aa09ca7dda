using System.Collections.Immutable;
using FollowUp.Features.ActionItems.ReadModels;
using Marten.Linq.MatchesSql;

namespace FollowUp.Features.ActionItems.Lists;

/// <summary>A condition on rows as PostgreSQL reads it, with its values: one for the lists of Marten and for statements written by hand.</summary>
/// <param name="Sql">The table is "d" (<see cref="ActionItemTable.From"/>); <see cref="Value"/> stands for each value.</param>
internal sealed record RowCondition(string Sql, params ImmutableArray<object> Values)
{
    /// <summary>Stands for a value; the usual question mark is an operator on JSON.</summary>
    public const char Value = '^';

    public static RowCondition Always { get; } = new("true");

    public static RowCondition Never { get; } = new("false");

    public static RowCondition All(params ReadOnlySpan<RowCondition> conditions) => Joined(" and ", Always, conditions);

    public static RowCondition Any(params ReadOnlySpan<RowCondition> conditions) => Joined(" or ", Never, conditions);

    private static RowCondition Joined(string word, RowCondition ofNone, ReadOnlySpan<RowCondition> conditions)
    {
        if (conditions.IsEmpty)
        {
            return ofNone;
        }

        var parts = conditions.ToArray();
        return parts.Length == 1
            ? parts[0]
            : new RowCondition(string.Join(word, parts.Select(part => $"({part.Sql})")), [.. parts.SelectMany(part => part.Values)]);
    }
}

/// <summary>Asks for the rows that a condition holds of.</summary>
internal static class RowConditionQueries
{
    public static IQueryable<ActionItemRow> That(this IQueryable<ActionItemRow> rows, RowCondition condition)
    {
        var values = condition.Values.ToArray();

        // Marten joins it with "and" as it stands: an "or" in it must not let in what the other conditions keep out.
        var sql = $"({condition.Sql})";
        return rows.Where(row => row.MatchesSql(RowCondition.Value, sql, values));
    }
}
