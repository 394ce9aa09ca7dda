namespace FollowUp.Minutes.Reading.Sections;

/// <summary>
/// Whether the words behind "AKTION:" name who acts ("Finn", "HR og Økonomi &amp; Stab"), so that the line belongs to the sentence
/// above it, or say what is to be done.
/// </summary>
internal static class OwnerWords
{
    private const int MostWords = 8;

    private static readonly string[] Links = ["og", "&", "for", "af", "i", "til", "samt", "v/", "ved", "på", "+"];

    public static bool Are(ReadOnlySpan<char> words)
    {
        var value = words.Trim();
        if (value.IsEmpty || value[^1] is '.' or '!' && value.Length > 4)
        {
            return false;
        }

        var (count, small) = (0, 0);
        foreach (var range in value.Split(' '))
        {
            var word = value[range];
            if (word.IsEmpty)
            {
                continue;
            }

            count++;
            small += char.IsLower(word[0]) && !IsLink(word) ? 1 : 0;
        }

        // "afdelingscheferne", "lederen af Drift": one small word is a position; more of them are a sentence.
        return count <= MostWords && small <= 1;
    }

    private static bool IsLink(ReadOnlySpan<char> word)
    {
        foreach (var link in Links)
        {
            if (word.TrimEnd(',').Equals(link, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
