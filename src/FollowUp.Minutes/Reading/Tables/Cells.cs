using System.Buffers;
using System.Collections.Immutable;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Tables;

/// <summary>Cuts a line into cells at pipes, tabs or wide gaps.</summary>
internal static class Cells
{
    /// <summary>More columns than this has no table of minutes; the rest of such a line stays in the last cell.</summary>
    private const int MostColumns = 40;

    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("|-:+= \t");

    public static TableRow At(TextLines lines, int line, char sign)
    {
        ref readonly var at = ref lines[line];
        var text = lines.Text;
        var (start, end) = (at.Start, at.End);
        while (start < end && char.IsWhiteSpace(text[start]) && text[start] != '\t')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\r' or '\u00A0')
        {
            end--;
        }

        if (sign == '|' && start < end && text[start] == '|')
        {
            start++;
        }

        if (sign == '|' && end > start && text[end - 1] == '|' && (end < 2 || text[end - 2] != '\\'))
        {
            end--;
        }

        var cells = ImmutableArray.CreateBuilder<SourceSpan>();
        for (var from = start; from <= end;)
        {
            var to = cells.Count < MostColumns ? NextSign(text, from, end, sign) : end;
            cells.Add(Words(text, from, to));
            from = to + 1;
        }

        return new TableRow(line, cells.ToImmutable());
    }

    /// <summary>The pieces of a line between gaps of two blanks or more.</summary>
    public static TableRow ByGaps(TextLines lines, int line)
    {
        ref readonly var at = ref lines[line];
        var text = lines.Text;
        var cells = ImmutableArray.CreateBuilder<SourceSpan>();
        for (var from = at.First; from < at.Last;)
        {
            var gap = text.AsSpan(from, at.Last - from).IndexOf("  ", StringComparison.Ordinal);
            var to = gap < 0 || cells.Count >= MostColumns ? at.Last : from + gap;
            cells.Add(Words(text, from, to));
            from = to;
            while (from < at.Last && text[from] == ' ')
            {
                from++;
            }
        }

        return new TableRow(line, cells.ToImmutable());
    }

    /// <summary>"---|:--:|---": the line that Markdown puts below the head.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.Contains('-') && !line.ContainsAnyExcept(RuleSigns);

    private static int NextSign(string text, int from, int end, char sign)
    {
        for (var at = from; at < end; at++)
        {
            var next = text.AsSpan(at, end - at).IndexOf(sign);
            if (next < 0)
            {
                return end;
            }

            at += next;
            if (at == from || text[at - 1] != '\\')
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>The words of a cell without white space and Markdown marks around them.</summary>
    private static SourceSpan Words(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '~' || (text[start] == '_' && end - start > 2)))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '~'))
        {
            end--;
        }

        return new SourceSpan(start, end);
    }
}
