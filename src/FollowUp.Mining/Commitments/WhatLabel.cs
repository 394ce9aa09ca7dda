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
        var label = "";
        for (var i = 0; i < Math.Min(MostWords, words.Length - 1); i++)
        {
            label = i == 0 ? words[i].Lower : $"{label} {words[i].Lower}";
            if (words[i + 1].Text == ":" && Labels.Contains(label))
            {
                return i + 2;
            }
        }

        return 0;
    }
}
