using System.Globalization;
using System.Text;

namespace FollowUp.Server.Web;

/// <summary>
/// Foreign words (titles, quotes, notes, names) as one line: no line end can make a header, a heading or a list item of what
/// somebody typed, and nothing is left that XML or a mail cannot carry.
/// </summary>
public static class OneLine
{
    /// <summary>The words with single spaces between them, without control, format and broken characters.</summary>
    public static string Of(string? text)
    {
        var line = new StringBuilder();
        var gap = false;
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                case UnicodeCategory.Control when rune.Value is '\n' or '\r' or '\t' or '\v' or '\f' or 0x85:
                    gap = line.Length > 0;
                    break;

                // Format characters turn the reading direction or hide letters (Unicode TR 36); U+FFFD stands for half a character.
                case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned:
                    break;
                case var _ when rune == Rune.ReplacementChar:
                    break;
                default:
                    line.Append(gap ? " " : string.Empty).Append(rune.ToString());
                    gap = false;
                    break;
            }
        }

        return line.ToString();
    }

    /// <summary>At most so many characters, cut between words.</summary>
    public static string Of(string? text, int longest)
    {
        var line = Of(text);
        if (line.Length <= longest)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', longest - 1);
        return line[..(space > 0 ? space : longest - 1)].TrimEnd(' ', ',', '.') + "…";
    }
}
