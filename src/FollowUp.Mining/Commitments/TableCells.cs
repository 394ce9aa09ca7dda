using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>The cells of a table that hold a sentence: long enough, and ended by a full stop.</summary>
internal static class TableCells
{
    private const int Shortest = 15;

    public static IEnumerable<SourceSpan> With(string text, SourceSpan table)
    {
        for (var at = table.Start; at < table.End;)
        {
            var end = at;
            while (end < table.End && text[end] is not ('|' or '\n' or '\t'))
            {
                end++;
            }

            var (first, last) = (at, end);
            while (first < last && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            while (last > first && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            if (last - first >= Shortest && text[last - 1] == '.')
            {
                yield return new SourceSpan(first, last);
            }

            at = end + 1;
        }
    }
}
