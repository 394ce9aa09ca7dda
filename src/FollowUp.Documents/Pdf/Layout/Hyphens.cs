using System.Text;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>
/// Puts a line behind the one before it. A hyphen at the line end goes where it only cut the word ("bered- / skab"), and stays where it is
/// the word's own: "kultur- / og fritid", "MED- / udvalg", "e- / mail", "2021- / 22", "Nord- / Jylland".
/// </summary>
internal static class Hyphens
{
    private const char Soft = '\u00AD';

    /// <summary>Words that follow a hyphen which stands for the rest of a compound.</summary>
    private static readonly HashSet<string> Conjunctions = new(StringComparer.OrdinalIgnoreCase) { "og", "eller", "samt", "og/eller", "men", "til", "som", "m.v.", "mv.", "m.m." };

    public static void Join(StringBuilder text, string next, HyphenatedWords known)
    {
        var last = text[^1];
        if (last is '-' or '\u2010' && text.Length > 2 && text[^2] == Soft)
        {
            // Browsers draw the hyphen beside the soft one that it is drawn for.
            text.Length -= 2;
            text.Append(next);
        }
        else if (last == Soft)
        {
            text.Length--;
            text.Append(next);
        }
        else if (last is '-' or '\u2010' && text.Length > 1 && !char.IsWhiteSpace(text[^2]))
        {
            JoinAtHyphen(text, next, known);
        }
        else if (last == '/' && text.Length > 1 && !char.IsWhiteSpace(text[^2]))
        {
            text.Append(next);
        }
        else
        {
            text.Append(' ').Append(next);
        }
    }

    private static void JoinAtHyphen(StringBuilder text, string next, HyphenatedWords known)
    {
        var before = LastWord(text);
        var word = FirstWord(next);
        if (Conjunctions.Contains(word.TrimEnd(',', '.')))
        {
            text.Append(' ').Append(next);
        }
        else if (KeepsHyphen(before, next[0]) || known.Contains(Bare(before) + "-" + Bare(word)))
        {
            text.Append(next);
        }
        else
        {
            text.Length--;
            text.Append(next);
        }
    }

    /// <param name="before">What stands before the hyphen, back to the last space.</param>
    private static bool KeepsHyphen(string before, char next)
    {
        var part = before[(before.LastIndexOfAny(['-', '/', '(']) + 1)..];
        return part.Length < 2
            || !char.IsLower(next)
            || !char.IsLetter(part[^1])
            || part.All(char.IsUpper)
            || part.Equals("ikke", StringComparison.OrdinalIgnoreCase);
    }

    private static string LastWord(StringBuilder text)
    {
        var start = text.Length - 1;
        while (start > 0 && text.Length - start < 60 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, text.Length - 1 - start);
    }

    private static string FirstWord(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? text : text[..space];
    }

    private static string Bare(string word) => word.Trim('.', ',', ':', ';', '(', ')', '"', '”', '“', '»', '«');
}
