using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments;

/// <summary>A sentence that is a label with its value: "Ansvarlig: Mette Holm", "Frist: 1. oktober".</summary>
internal static class Labels
{
    private static readonly LexiconFile Words = LexiconFile.Load(typeof(Labels).Assembly, "venues.txt");
    private static readonly FrozenSet<string> Who = Words["WhoLabel"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> When = Words["WhenLabel"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The actors behind a label for who, anywhere in the sentence; empty where there is none.</summary>
    public static ImmutableArray<MinedActor> Actors(ImmutableArray<Word> words, ActorReader actors)
    {
        for (var i = 0; i + 2 < words.Length; i++)
        {
            if (words[i + 1].Text == ":" && Who.Contains(words[i].Lower))
            {
                return actors.List(words, i + 2, words.Length).Actors;
            }
        }

        return [];
    }

    /// <summary>The sentence begins with a label for who or when and says nothing else.</summary>
    public static bool OpensWith(ImmutableArray<Word> words) =>
        words.Length > 2 && (words[1].Text == ":" ? Who.Contains(words[0].Lower) || When.Contains(words[0].Lower)
            : words.Length > 3 && words[2].Text == ":" && Who.Contains($"{words[0].Lower} {words[1].Lower}".ToLower(CultureInfo.InvariantCulture)));
}
