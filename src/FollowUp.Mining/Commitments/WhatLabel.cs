using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments;

/// <summary>A label that opens what is to be done: "AKTION:", "Opfølgning:", "To do:".</summary>
internal static class WhatLabel
{
    private static readonly FrozenSet<string> Labels = LexiconFile.Load(typeof(WhatLabel).Assembly, "venues.txt")["WhatLabel"].ToFrozenSet(StringComparer.Ordinal);

    private const int MostWords = 3;

    /// <summary>Words of the label with its colon that opens the sentence; 0 where none does.</summary>
    public static int LengthAt(ImmutableArray<Word> words)
    {
        for (var i = 0; i < Math.Min(MostWords, words.Length - 1); i++)
        {
            if (words[i + 1].Text == ":" && Labels.Contains(Lower(words, 0, i + 1)))
            {
                return i + 2;
            }
        }

        return 0;
    }

    /// <summary>Some words in small letters, a blank between them.</summary>
    public static string Lower(ImmutableArray<Word> words, int from, int to) =>
        to == from + 1 ? words[from].Lower : string.Join(' ', words[from..to].Select(w => w.Lower));
}
