using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.People;

/// <summary>The names that a document and the directory give: departments, positions, people, forums, groups, initials.</summary>
internal sealed class ActorNames
{
    private readonly FrozenDictionary<string, ImmutableArray<KnownName>> byFirstWord;

    private ActorNames(IEnumerable<KnownName> known) =>
        byFirstWord = known
            .Where(k => !k.Words.IsEmpty)
            .GroupBy(k => k.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(k => k.Words.Length).ToImmutableArray(), StringComparer.Ordinal);

    public static ActorNames Of(MinutesDocument document, OrganisationDirectory? directory) =>
        new([.. DirectoryNames.Of(directory, document.Meeting.Forum), .. DocumentNames.Of(document)]);

    /// <summary>A known name may begin with the word.</summary>
    public bool Opens(Word word) => byFirstWord.ContainsKey(KnownName.Folded(word.Lower));

    /// <summary>The longest known name at the place, and the index behind it.</summary>
    public (MinedActor Actor, int Next)? At(string text, ImmutableArray<Word> words, int at, int end)
    {
        if (!byFirstWord.TryGetValue(KnownName.Folded(words[at].Lower), out var candidates))
        {
            return null;
        }

        foreach (var known in candidates)
        {
            if (known.IsAt(words, at, end))
            {
                var next = at + known.Words.Length;
                return (new MinedActor(text[words[at].Start..words[next - 1].End], known.Kind, known.Normalized), next);
            }
        }

        return null;
    }
}
