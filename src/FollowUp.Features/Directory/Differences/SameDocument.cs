using System.Collections.Immutable;

namespace FollowUp.Features.Directory.Differences;

/// <summary>Whether two documents say the same; the order of names and periods says nothing.</summary>
internal static class SameDocument
{
    public static bool Are(Department a, Department b) =>
        SameSet(a.Aliases, b.Aliases) && a with { Aliases = b.Aliases } == b;

    public static bool Are(Person a, Person b) =>
        SameSet(a.Aliases, b.Aliases) && a with { Aliases = b.Aliases } == b;

    public static bool Are(Position a, Position b) =>
        SameSet(a.Aliases, b.Aliases) && SameSet(a.Holders, b.Holders) && SameSet(a.Deputies, b.Deputies)
        && a with { Aliases = b.Aliases, Holders = b.Holders, Deputies = b.Deputies } == b;

    public static bool Are(Forum a, Forum b) =>
        SameSet(a.Aliases, b.Aliases) && SameSet(a.GroupNames, b.GroupNames) && SameSet(a.AllRoles, b.AllRoles)
        && (a.Name, a.Abbreviation) == (b.Name, b.Abbreviation);

    private static bool SameSet<T>(ImmutableArray<T> a, ImmutableArray<T> b) => a.Length == b.Length && a.ToHashSet().SetEquals(b);
}
