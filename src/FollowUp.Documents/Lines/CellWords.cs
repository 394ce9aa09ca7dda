using System.Text;

namespace FollowUp.Documents.Lines;

/// <summary>A cell as one line: its lines go on where they are cut in a sentence, and are parted by a semicolon where they are not.</summary>
internal static class CellWords
{
    private static readonly HashSet<string> GoOn = new(StringComparer.OrdinalIgnoreCase) { "for", "af", "og", "i", "på", "til", "med", "ved", "om", "fra", "&", "samt", "eller", "at", "den", "d." };

    public static string Of(TextLines cell)
    {
        var words = new StringBuilder();
        foreach (var part in cell.Words.SelectMany(line => line.Split('\n')).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (words.Length > 0)
            {
                words.Append(IsParted(words, part) ? "; " : " ");
            }

            words.Append(part);
        }

        // A bar would be taken for the end of the cell.
        return words.Replace('|', '/').ToString();
    }

    private static bool IsParted(StringBuilder before, string next)
    {
        if (char.IsLower(next[0]) || !(char.IsLetterOrDigit(before[^1]) || before[^1] == ')'))
        {
            return false;
        }

        var start = before.Length;
        while (start > 0 && before.Length - start < 10 && !char.IsWhiteSpace(before[start - 1]))
        {
            start--;
        }

        return !GoOn.Contains(before.ToString(start, before.Length - start));
    }
}
