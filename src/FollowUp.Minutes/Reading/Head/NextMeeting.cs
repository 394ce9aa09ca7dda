using System.Buffers;
using FollowUp.Minutes.Reading.Lines;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>The next meeting, where a line of the document is about it: "Næste møde: 14. juni kl. 9", or a point with that title.</summary>
internal static class NextMeeting
{
    /// <summary>Without its first letter the word is found whether that is a capital or not.</summary>
    private const string Tail = "æste ";

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" :.,|\t");

    private const int WordLength = 5;
    private const int LongestLine = 200;

    /// <summary>"8. Næste møde": no more than a number stands before the word.</summary>
    private const int LongestMark = 12;

    public static (DateOnly Day, SourceSpan Span)? Find(TextLines lines, DateOnly? meeting)
    {
        var text = lines.Text;
        for (var at = 0; at < text.Length;)
        {
            var found = text.AsSpan(at).IndexOf(Tail, StringComparison.Ordinal);
            if (found < 0)
            {
                return null;
            }

            at += found - 1;
            if (at < 0 || text[at] is not ('n' or 'N'))
            {
                at += Tail.Length;
                continue;
            }

            var line = lines.At(at);
            // Below "11. Næste møde" in a list of the points stands whatever comes first in the minutes: often the last meeting's day.
            if (IsLabel(lines, line, at) && Read(lines, line, at, meeting) is { } next && !(next.Day <= meeting))
            {
                return next;
            }

            at += Tail.Length;
        }

        return null;
    }

    private static bool IsLabel(TextLines lines, int at, int place)
    {
        ref readonly var line = ref lines[at];
        var before = lines.Text.AsSpan(line.First, Math.Max(0, place - line.First));
        if (place < line.First || line.Last - line.First > LongestLine || before.Length > LongestMark || (before.Length > 0 && !before.ContainsAnyInRange('0', '9') && ListItem.MarkLength(before) == 0 && before.IndexOfAnyExcept("*-|• ") >= 0))
        {
            return false;
        }

        var behind = lines.Text.AsSpan(place + WordLength, line.Last - place - WordLength).TrimStart();
        var end = behind.IndexOfAny(WordEnds);
        var second = end < 0 ? behind : behind[..end];
        return second.Contains("møde", StringComparison.OrdinalIgnoreCase) || (second.Equals("ordinære", StringComparison.OrdinalIgnoreCase) && behind.Contains("møde", StringComparison.OrdinalIgnoreCase))
            || (second.Length > 3 && char.IsUpper(second[0]) && ForumName.Is(second));
    }

    /// <summary>The day on the same line, or on the next one or two where the line ends behind the label.</summary>
    private static (DateOnly Day, SourceSpan Span)? Read(TextLines lines, int at, int place, DateOnly? meeting)
    {
        ref readonly var line = ref lines[at];
        if (DanishDay.OnOrAfter(lines.Text[place..line.Last], meeting) is { } day)
        {
            return (day, new SourceSpan(place, line.Last));
        }

        var next = at;
        for (var left = 2; left > 0 && line.Last - place <= 40; left--)
        {
            next = lines.SkipBlank(next + 1, Math.Min(lines.Count, at + 6));
            if (next >= Math.Min(lines.Count, at + 6) || lines[next].Last - lines[next].First > LongestLine)
            {
                return null;
            }

            if (DanishDay.OnOrAfter(lines[next].Words.In(lines.Text), meeting) is { } later)
            {
                return (later, lines[next].Words);
            }
        }

        return null;
    }
}
