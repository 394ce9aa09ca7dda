using System.Collections.Frozen;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Reading.Head;

namespace FollowUp.Minutes.Reading.Tables;

/// <summary>What a cell of a table of tasks looks like: a time, a name, the end of a task.</summary>
internal static class CellWords
{
    private const int LongestWho = 70;
    private const int LongestWhen = 45;

    private static readonly LabelList<bool> Closed = new(ColumnRoles.File["Closed"].Select(word => (word, true)));
    private static readonly LabelList<bool> NotDone = new(ColumnRoles.File["NotDone"].Select(word => (word, true)));
    private static readonly FrozenSet<string> Times = ColumnRoles.File["TimeWord"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A cell of the status says that the task is over.</summary>
    public static bool SaysClosed(ReadOnlySpan<char> status)
    {
        // "✅ Lukket": a sign before the word.
        while (status.Length > 0 && !char.IsLetterOrDigit(status[0]))
        {
            status = status[1..];
        }

        return Closed.Match(status).Length > 0 && NotDone.Match(status).Length == 0;
    }

    /// <summary>A cell of a column such as "Afsluttet" is filled with a yes, a mark or a day.</summary>
    public static bool SaysDone(ReadOnlySpan<char> done) => !done.Trim().IsEmpty && NotDone.Match(done.TrimStart()).Length == 0;

    public static bool LooksLikeStatus(ReadOnlySpan<char> words) =>
        words.Length <= 30 && (Closed.Match(words).Length > 0 || NotDone.Match(words).Length > 0 || words.StartsWith("igang", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("påbegyndt", StringComparison.OrdinalIgnoreCase) || words.StartsWith("ny", StringComparison.OrdinalIgnoreCase));

    /// <summary>A day, a month, a week, or a word such as "løbende".</summary>
    public static bool LooksLikeWhen(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || words.Length > LongestWhen)
        {
            return false;
        }

        var hasDigit = words.ContainsAnyInRange('0', '9');
        var count = 0;
        foreach (var range in words.Split(' '))
        {
            var word = words[range].Trim(".,:;()");
            count++;
            if (DanishDay.IsMonth(word) || (word.Length > 0 && Times.Contains(word.ToString())))
            {
                return true;
            }
        }

        return hasDigit && count <= 4;
    }

    /// <summary>A few words that open with a capital, as names and positions do, and that are no time.</summary>
    public static bool LooksLikeWho(ReadOnlySpan<char> words) =>
        words.Length is > 1 and <= LongestWho && words[^1] is not ('.' or '!' or '?') && !LooksLikeWhen(words) && !LooksLikeStatus(words) && OwnerLike(words);

    private static bool OwnerLike(ReadOnlySpan<char> words) => Sections.OwnerWords.Are(words);
}
