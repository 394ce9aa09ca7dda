using System.Collections.Frozen;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Minutes.Reading.Tables;

/// <summary>What the cells of a column say. The words are in Lexicon/action-table.txt.</summary>
internal enum ColumnRole
{
    None,
    What,
    Topic,
    Account,
    Who,
    When,
    WhenWeak,
    Status,
    Done,
    Reference,
    Point,
    Comment,
}

/// <summary>Tells the role of a column by its head.</summary>
internal static class ColumnRoles
{
    public const int LongestHead = 40;

    internal static readonly LexiconFile File = LexiconFile.Load(typeof(ColumnRoles).Assembly, "action-table.txt");

    private static readonly FrozenDictionary<string, ColumnRole>.AlternateLookup<ReadOnlySpan<char>> ByHead = Enum.GetValues<ColumnRole>()
        .SelectMany(role => File[role.ToString()].Select(head => (head, role)))
        .DistinctBy(h => h.head, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(h => h.head, h => h.role, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words of which every table of tasks has one among its heads.</summary>
    public static string[] Telling { get; } = [.. File["Telling"]];

    public static ColumnRole Of(ReadOnlySpan<char> head)
    {
        var words = head.Trim(" :*_.\t\u00A0");
        if (words.Length is < 1 or > LongestHead)
        {
            return ColumnRole.None;
        }

        if (ByHead.TryGetValue(words, out var role) || ByHead.TryGetValue(head.Trim(), out role))
        {
            return role;
        }

        var end = words.IndexOfAny("/(&,");
        var and = words.IndexOf(" og ", StringComparison.OrdinalIgnoreCase);
        end = and > 0 && (end < 0 || and < end) ? and : end;
        return end > 1 && ByHead.TryGetValue(words[..end].Trim(), out role) ? role : ColumnRole.None;
    }
}
