using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>
/// Which tables and rows stand in a stretch of the text. Both are in the order of the text, so they are looked for by halves: a long
/// document has thousands of them, and each of its sections asks.
/// </summary>
internal sealed class RowPlaces(MinutesDocument document)
{
    private readonly ImmutableArray<SourceSpan> tables = document.TableSpans;
    private readonly ImmutableArray<SourceSpan> rows = [.. document.ActionRows.Select(r => r.Span)];

    /// <summary>The tables that share some of the text with the stretch.</summary>
    public IEnumerable<SourceSpan> TablesAcross(SourceSpan span) => Across(tables, span);

    /// <summary>Of some places in the order of the text, those that share some of it with the stretch.</summary>
    public static IEnumerable<SourceSpan> Across(ImmutableArray<SourceSpan> places, SourceSpan span)
    {
        var at = Math.Max(0, From(places, span.Start) - 1);
        for (; at < places.Length && places[at].Start < span.End; at++)
        {
            if (places[at].End > span.Start)
            {
                yield return places[at];
            }
        }
    }

    /// <summary>The rows that stand wholly in the stretch.</summary>
    public IEnumerable<ActionRow> RowsIn(SourceSpan span)
    {
        for (var at = From(rows, span.Start); at < rows.Length && rows[at].Start < span.End; at++)
        {
            if (rows[at].End <= span.End)
            {
                yield return document.ActionRows[at];
            }
        }
    }

    /// <summary>A table with one row a point is not among the tables: its cells are the points' sections.</summary>
    public bool IsInTable(SourceSpan row)
    {
        var at = From(tables, row.Start + 1) - 1;
        return at >= 0 && tables[at].End >= row.End;
    }

    /// <summary>The first that starts at the place or behind it.</summary>
    private static int From(ImmutableArray<SourceSpan> spans, int place)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
