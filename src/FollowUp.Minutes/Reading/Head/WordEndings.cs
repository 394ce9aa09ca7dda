using System.Collections.Immutable;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>Words of a lexicon of which some stand for all words with their ending ("*chef").</summary>
internal sealed class WordEndings(ImmutableArray<string> entries)
{
    private readonly string[] endings = [.. entries.Where(e => e[0] == '*').Select(e => e[1..])];
    private readonly HashSet<string> whole = new(entries.Where(e => e[0] != '*'), StringComparer.OrdinalIgnoreCase);

    public bool Fit(string word)
    {
        var bare = word.Trim('.', ',', ':', ';', '(', ')');
        return bare.Length > 1 && (whole.Contains(bare) || HasEnding(bare));
    }

    private bool HasEnding(string word)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
