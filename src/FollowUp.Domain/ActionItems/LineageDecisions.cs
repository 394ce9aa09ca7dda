using System.Collections.Immutable;
using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems;

/// <summary>One commitment becomes several, or another stands for it. What happened to each of them stays with it.</summary>
public static class LineageDecisions
{
    /// <summary>These parts stand for it from now on; <see cref="SplitPart.Start"/> is how each of them begins.</summary>
    /// <param name="parts">Several; of a collective duty one will do, as the others have answered.</param>
    public static Decision Split(ActionItem item, ImmutableArray<SplitPart> parts, string? reason, Act act) => item switch
    {
        { Status: ActionItemStatus.Split } => Decision.No(RefusalCodes.SplitAlready, item.Reference),
        { Lineage.MergedInto: { } into } => Decision.No(RefusalCodes.MergedAlready, item.Reference, into.Reference),
        { IsOutstanding: false } => Decision.No(RefusalCodes.AlreadyClosed, item.Reference),
        { Collective: not null } when parts.IsEmpty => Decision.No(RefusalCodes.NobodyMissing, item.Reference),
        { Collective: null } when parts.Length < 2 => Decision.No(RefusalCodes.TooFewParts),
        _ when parts.Any(part => string.IsNullOrWhiteSpace(part.Title)) => Decision.No(RefusalCodes.TitleMissing),
        _ => Decision.Of(new SplitInto(act, [.. parts.Select(part => part.Id)], Trimmed(reason))),
    };

    /// <summary>Another commitment of the same forum stands for it from now on, and is told so by <see cref="Absorb"/>.</summary>
    public static Decision Merge(ActionItem item, ActionItem into, string? reason, Act act) =>
        item.Lineage?.MergedInto is { } other
            ? other.Id == into.Id ? Decision.Same : Decision.No(RefusalCodes.MergedAlready, item.Reference, other.Reference)
        : item.Id == into.Id ? Decision.No(RefusalCodes.MergedWithItself)
        : item.ForumId != into.ForumId ? Decision.No(RefusalCodes.OtherForum)
        : item.IsClosedPoint != into.IsClosedPoint ? Decision.No(RefusalCodes.ClosedAndOpenDoNotMix)
        : !item.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, item.Reference)
        : into.Lineage?.MergedInto is { } survivor ? Decision.No(RefusalCodes.MergedAlready, into.Reference, survivor.Reference)
        : !into.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, into.Reference)
        : Decision.Of(new MergedInto(act, into.Id, into.Reference, Trimmed(reason)));

    /// <summary>It stands for the other from now on; the other half of <see cref="Merge"/>, which is what is asked whether it may be.</summary>
    public static Decision Absorb(ActionItem item, ActionItem from, Act act) => Merge(from, item, null, act) switch
    {
        Decision.Record => Decision.Of(new Absorbed(act, from.Id, from.Reference)),
        var other => other,
    };

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
