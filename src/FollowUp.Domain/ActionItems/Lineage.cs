using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;

namespace FollowUp.Domain.ActionItems;

/// <summary>How a commitment hangs together with others that it was split into, split off from, merged into or stands for.</summary>
/// <param name="Parts">What stands for it since it was split.</param>
/// <param name="MergedInto">What stands for it since it was merged.</param>
/// <param name="Absorbed">What was ever merged into it.</param>
public sealed record Lineage(ImmutableArray<Guid> Parts, LinkedItem? SplitFrom, LinkedItem? MergedInto, ImmutableArray<LinkedItem> Absorbed)
{
    private static readonly Lineage None = new([], null, null, []);

    /// <summary>The ties after one more event; null when it has none. Reopened, it stands for itself again.</summary>
    public static Lineage? Evolve(Lineage? ties, object happened) => (ties, happened) switch
    {
        (_, SplitInto e) => (ties ?? None) with { Parts = e.Parts },
        (_, SplitOff e) => (ties ?? None) with { SplitFrom = new LinkedItem(e.FromId, e.FromReference) },
        (_, MergedInto e) => (ties ?? None) with { MergedInto = new LinkedItem(e.IntoId, e.IntoReference) },
        (_, Absorbed e) => (ties ?? None).Absorb(new LinkedItem(e.FromId, e.FromReference)),
        (not null, Reopened) => ties with { Parts = [], MergedInto = null },
        _ => ties,
    };

    private Lineage Absorb(LinkedItem item) => Absorbed.Contains(item) ? this : this with { Absorbed = Absorbed.Add(item) };
}

/// <param name="Reference">The number that people say.</param>
public sealed record LinkedItem(Guid Id, string Reference);
