using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.People;

/// <summary>The words of Lexicon/actors.txt.</summary>
internal static class ActorLexicon
{
    private static readonly LexiconFile Lists = LexiconFile.Load(typeof(ActorLexicon).Assembly, "actors.txt");

    public static readonly FrozenSet<string> DepartmentNames = Lists["DepartmentName"].ToFrozenSet(StringComparer.Ordinal);
    public static readonly FrozenSet<string> NotInitials = Lists["NotInitials"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"de enkelte", "hver": longest first, cut into words.</summary>
    public static readonly ImmutableArray<string[]> Quantifiers =
        [.. Lists["Quantifier"].OrderByDescending(q => q.Length).Select(q => q.Split(' '))];

    private static readonly FrozenDictionary<string, (FrozenSet<string> Whole, ImmutableArray<string> Endings)> ByGroup =
        Lists.Groups.ToFrozenDictionary(g => g, g => (
            Lists[g].Where(w => w[0] != '*').ToFrozenSet(StringComparer.Ordinal),
            Lists[g].Where(w => w[0] == '*').Select(w => w[1..]).ToImmutableArray()));

    public static bool IsPosition(string lower) => Is("Position", lower);

    public static bool IsBarePosition(string lower) => Is("PositionBare", lower);

    public static bool IsGroup(string lower) => Is("Group", lower);

    public static bool IsGroupNoun(string lower) => Is("GroupNoun", lower);

    public static bool IsDepartment(string lower) => Is("Department", lower);

    public static bool IsForum(string lower) => Is("Forum", lower);

    private static bool Is(string group, string lower)
    {
        var (whole, endings) = ByGroup[group];
        if (whole.Contains(lower))
        {
            return true;
        }

        foreach (var ending in endings)
        {
            if (lower.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
