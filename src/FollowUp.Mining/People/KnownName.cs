using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.People;

/// <summary>A name that a document or the directory gives.</summary>
/// <param name="Words">In lower case, "og" written "&amp;".</param>
internal sealed record KnownName(ImmutableArray<string> Words, ActorKind Kind, string Normalized)
{
    /// <summary>Initials: only in capitals.</summary>
    public bool IsCapitals { get; init; }

    /// <summary>A person: only with a capital, as "bo" and "per" are words too.</summary>
    public bool IsCapitalised { get; init; }

    public static KnownName Of(string name, ActorKind kind, string normalized) =>
        new([.. Language.Words.In(name, new SourceSpan(0, name.Length)).Select(w => Folded(w.Lower))], kind, normalized) { IsCapitalised = kind == ActorKind.Person };

    /// <summary>"og" and "&amp;" are the same inside a name.</summary>
    public static string Folded(string lower) => lower == "og" ? "&" : lower;

    public bool IsAt(ImmutableArray<Word> words, int at, int end)
    {
        if (at + Words.Length > end || (IsCapitals && !words[at].IsCapitals) || (IsCapitalised && !words[at].IsCapitalised))
        {
            return false;
        }

        for (var i = 0; i < Words.Length; i++)
        {
            if (Folded(words[at + i].Lower) != Words[i])
            {
                return false;
            }
        }

        return true;
    }
}
