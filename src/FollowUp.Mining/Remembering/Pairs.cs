using System.Collections.Immutable;

namespace FollowUp.Mining.Remembering;

/// <summary>Who is joined to whom while two editions are held against each other; nobody twice.</summary>
internal sealed class Pairs(ImmutableArray<KnownProposal> earlier, ImmutableArray<KnownProposal> later)
{
    private readonly int?[] earlierOf = new int?[later.Length];
    private readonly bool[] isTaken = new bool[earlier.Length];

    public KnownProposal? EarlierOf(int at) => earlierOf[at] is { } before ? earlier[before] : null;

    public IEnumerable<KnownProposal> EarlierLeft => LeftEarlier.Select(left => left.Known);

    public IEnumerable<(KnownProposal Known, int At)> LeftEarlier => earlier.Select((known, i) => (known, i)).Where(left => !isTaken[left.i]);

    public IEnumerable<(KnownProposal Known, int At)> LeftLater => later.Select((known, i) => (known, i)).Where(left => earlierOf[left.i] is null);

    /// <summary>Joins those left that have the same key and belong together, each with the first it finds.</summary>
    public void Join(Func<KnownProposal, KnownProposal, bool> belong, Func<KnownProposal, string> key)
    {
        var waiting = LeftEarlier.GroupBy(left => key(left.Known), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (var (known, at) in LeftLater.ToList())
        {
            if (waiting.TryGetValue(key(known), out var same) && same.FindIndex(left => belong(left.Known, known)) is var found and >= 0)
            {
                JoinIfFree(same[found].At, at);
                same.RemoveAt(found);
            }
        }
    }

    public void JoinIfFree(int before, int after)
    {
        if (!isTaken[before] && earlierOf[after] is null)
        {
            (isTaken[before], earlierOf[after]) = (true, before);
        }
    }
}
