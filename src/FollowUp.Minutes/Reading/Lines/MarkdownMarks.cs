using System.Buffers;
using System.Text;

namespace FollowUp.Minutes.Reading.Lines;

/// <summary>The marks that Markdown puts into words: emphasis and escapes.</summary>
internal static class MarkdownMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_\\");

    /// <summary>The words inside marks around all of them; bold makes a heading, italics do not.</summary>
    public static (int First, int Last, bool IsBold) WithoutEmphasis(string text, int first, int last)
    {
        var mark = text[first];
        if (mark is not ('*' or '_'))
        {
            return (first, last, false);
        }

        // "**Beslutning**:" is bold too, whatever stands behind the marks.
        var tail = text[last - 1] == ':' ? last - 1 : last;
        var width = text[first + 1] == mark ? 2 : 1;
        if (tail - first <= 2 * width || text[tail - 1] != mark || (width == 2 && text[tail - 2] != mark))
        {
            return (first, last, false);
        }

        var inside = text.AsSpan(first + width, tail - first - (2 * width));
        if (inside.TrimStart(' ').Length < inside.Length && width == 1)
        {
            // "* Titel *" is a list item, not emphasis.
            return (first, last, false);
        }

        var isWhole = width == 2 ? inside.IndexOf([mark, mark], StringComparison.Ordinal) < 0 : !inside.Contains(mark);
        return isWhole ? (first + width, tail - width, width == 2) : (first, last, false);
    }

    /// <summary>The words without marks; null where they hold none, or are too long to be a heading.</summary>
    public static string? PlainOrNull(string text, int first, int last)
    {
        var words = text.AsSpan(first, last - first);
        return words.Length > TextLine.LongestHeading || words.IndexOfAny(Marks) < 0 ? null : Plain(words.ToString());
    }

    /// <summary>The words without bold marks and Markdown escapes; places in it are not places in the text.</summary>
    public static string Plain(string marked)
    {
        if (marked.AsSpan().IndexOfAny(Marks) < 0)
        {
            return marked;
        }

        var plain = marked.Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal);
        return (plain.Contains('\\', StringComparison.Ordinal) ? Unescaped(plain) : plain).Trim();
    }

    private static string Unescaped(string escaped)
    {
        var kept = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\' && i + 1 < escaped.Length && char.IsPunctuation(escaped[i + 1]))
            {
                i++;
            }

            kept.Append(escaped[i]);
        }

        return kept.ToString();
    }
}
