using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.People;

/// <summary>The words of Lexicon/actors.txt.</summary>
internal static class ActorLexicon
{
    private static readonly LexiconFile Lists = LexiconFile.Load(typeof(ActorLexicon).Assembly, "actors.txt");

    private static readonly FrozenSet<string> DepartmentNames = Lists["DepartmentName"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NotInitials = Lists["NotInitials"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> FirstNames = Lists["FirstName"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Openers = Lists["Quantifier"].Select(q => q.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"de enkelte", "hver": longest first, cut into words.</summary>
    public static readonly ImmutableArray<string[]> Quantifiers =
        [.. Lists["Quantifier"].OrderByDescending(q => q.Length).Select(q => q.Split(' '))];

    private static readonly ImmutableArray<(WordTraits Trait, FrozenSet<string> Whole, ImmutableArray<string> Endings)> ByGroup =
    [
        Group(WordTraits.Position, "Position"), Group(WordTraits.BarePosition, "PositionBare"), Group(WordTraits.Group, "Group"),
        Group(WordTraits.GroupNoun, "GroupNoun"), Group(WordTraits.Department, "Department"), Group(WordTraits.Forum, "Forum"),
        Group(WordTraits.DepartmentHead, "DepartmentHead"),
    ];

    /// <summary>What the lists say of a form; first names are known by their capital.</summary>
    public static WordTraits TraitsOf(string text, string lower)
    {
        var traits = WordTraits.None;
        foreach (var (trait, whole, endings) in ByGroup)
        {
            traits |= whole.Contains(lower) || endings.Any(e => lower.EndsWith(e, StringComparison.Ordinal)) ? trait : WordTraits.None;
        }

        traits |= DepartmentNames.Contains(text) ? WordTraits.DepartmentName : WordTraits.None;
        traits |= IsFirstName(text) ? WordTraits.FirstName : WordTraits.None;
        traits |= Openers.Contains(lower) ? WordTraits.OpensQuantifier : WordTraits.None;
        traits |= NotInitials.Contains(text) ? WordTraits.NotInitials : WordTraits.None;
        return traits;
    }

    /// <summary>"Mette", and "Mette-Marie" by its first part.</summary>
    private static bool IsFirstName(string text) =>
        FirstNames.Contains(text) || (text.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 1 && hyphen + 1 < text.Length && char.IsUpper(text[hyphen + 1]) && FirstNames.Contains(text[..hyphen]));

    private static (WordTraits, FrozenSet<string>, ImmutableArray<string>) Group(WordTraits trait, string group) => (
        trait,
        Lists[group].Where(w => w[0] != '*').ToFrozenSet(StringComparer.Ordinal),
        [.. Lists[group].Where(w => w[0] == '*').Select(w => w[1..])]);
}
