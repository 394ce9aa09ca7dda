using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Remembering;

/// <summary>The words of Lexicon/matching-words.txt.</summary>
internal static class MatchingLexicon
{
    private static readonly LexiconFile Lists = LexiconFile.Load(typeof(MatchingLexicon).Assembly, "matching-words.txt");

    public static readonly FrozenSet<string> Stop = Lists["Stop"].ToFrozenSet(StringComparer.Ordinal);

    public static readonly ImmutableArray<string> Endings = [.. Lists["Ending"].OrderByDescending(e => e.Length)];

    public static readonly FrozenSet<string> FillerPoints = Lists["FillerPoint"].Select(FoldedWords.Of).ToFrozenSet(StringComparer.Ordinal);

    public static readonly ImmutableArray<ImmutableArray<string>> Outcomes = [.. Lists["Outcome"].Select(phrase => ImmutableArray.Create(phrase.Split(' ')))];
}
