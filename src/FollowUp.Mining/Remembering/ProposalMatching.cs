using System.Collections.Immutable;
using FollowUp.Mining.Commitments;

namespace FollowUp.Mining.Remembering;

/// <summary>
/// Holds the proposals of two editions of the same minutes against each other, so that what a secretary has answered is not asked
/// again. Pure and deterministic; each proposal of either edition stands in one match.
/// </summary>
public static class ProposalMatching
{
    /// <summary>
    /// Less alike than this and two sentences are two promises. It is better to ask again than to carry an answer over to a
    /// sentence that it was not given to.
    /// </summary>
    private const double LeastLikeness = 0.6;

    private const int FewestWords = 3;

    /// <summary>A point with more proposals than this is no work of a forum; comparing each with each would not be linear.</summary>
    private const int MostInAPoint = 200;

    /// <summary>The later edition's proposals in their order, then what is gone in the order of the earlier.</summary>
    public static ImmutableArray<ProposalMatch> Between(ImmutableArray<KnownProposal> earlier, ImmutableArray<KnownProposal> later)
    {
        var pairs = new Pairs(earlier, later);
        pairs.Join((before, after) => before.Proposal.Id == after.Proposal.Id, p => p.Proposal.Id);
        pairs.Join((before, after) => AreAtSamePoint(before, after) && before.Proposal.Title == after.Proposal.Title, Words);
        pairs.Join(AreAtSamePoint, Words);
        pairs.Join((before, after) => before.Proposal.Title == after.Proposal.Title, Words);
        pairs.Join((_, _) => true, Words);
        JoinAlike(pairs);
        return
        [
            .. later.Select((after, i) => pairs.EarlierOf(i) is { } before ? Matched(before, after) : new ProposalMatch(ProposalChange.New, null, after.Proposal, [])),
            .. pairs.EarlierLeft.Select(before => new ProposalMatch(ProposalChange.Gone, before.Proposal, null, [])),
        ];
    }

    private static string Words(KnownProposal known) => FoldedWords.Of(known.Proposal.Evidence.Text);

    private static bool AreAtSamePoint(KnownProposal one, KnownProposal other) =>
        one.Proposal.AgendaPoint == other.Proposal.AgendaPoint || HaveSameTitle(one, other);

    private static bool HaveSameTitle(KnownProposal one, KnownProposal other) =>
        one.PointTitle.Length > 0 && FoldedWords.Of(one.PointTitle) == FoldedWords.Of(other.PointTitle);

    /// <summary>The most alike first, in the order of the documents where two are equally so.</summary>
    private static void JoinAlike(Pairs pairs)
    {
        var candidates =
            from before in pairs.LeftEarlier.Take(MostInAPoint)
            let words = ContentWords.Of(before.Known.Proposal.Evidence.Text)
            where words.Length >= FewestWords
            from after in pairs.LeftLater.Take(MostInAPoint)
            where AreAtSamePoint(before.Known, after.Known)
            let likeness = ContentWords.Likeness(words, ContentWords.Of(after.Known.Proposal.Evidence.Text))
            where likeness >= LeastLikeness
            orderby likeness descending, before.At, after.At
            select (before.At, after.At);
        foreach (var (before, after) in candidates.ToList())
        {
            pairs.JoinIfFree(before, after);
        }
    }

    private static ProposalMatch Matched(KnownProposal before, KnownProposal after)
    {
        // A title is made of the words; where they are the same it says nothing of the minutes.
        var reasons = ImmutableArray.CreateBuilder<string>();
        var (old, now) = (before.Proposal, after.Proposal);
        Add("words", Words(before) != Words(after));
        Add("kind", old.Kind != now.Kind);
        Add("responsible", !old.Responsible.Select(a => a.Normalized).ToHashSet(StringComparer.Ordinal).SetEquals(now.Responsible.Select(a => a.Normalized)));
        Add("deadline", DaysOf(old) != DaysOf(now));
        var change = reasons.Count == 0 ? ProposalChange.Same : ProposalChange.Changed;
        Add("point", old.AgendaPoint != now.AgendaPoint);
        return new ProposalMatch(change, old, now, reasons.ToImmutable());

        void Add(string reason, bool holds)
        {
            if (holds)
            {
                reasons.Add(reason);
            }
        }
    }

    private static (DateOnly? Date, DateOnly? Earliest, DateOnly? Latest) DaysOf(MinedCommitment mined) =>
        (mined.Deadline?.Date, mined.Deadline?.Earliest, mined.Deadline?.Latest);
}
