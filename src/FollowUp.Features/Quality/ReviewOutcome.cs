using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Reviews;
using FollowUp.Features.MinutesImport;
using FollowUp.Mining.Commitments;

namespace FollowUp.Features.Quality;

/// <summary>What came of the proposals of one meeting's minutes.</summary>
public sealed record ReviewOutcome(Guid MinutesId, Guid ForumId, DateOnly MeetingDate, ImmutableArray<ProposalOutcome> Proposals)
{
    /// <param name="mined">Of all editions, the oldest first.</param>
    public static ReviewOutcome Of(MinutesReview review, ImmutableArray<MinedCommitment> mined)
    {
        var known = mined.Reverse().DistinctBy(p => p.Id).ToDictionary(p => p.Id);
        return new ReviewOutcome(
            review.Id,
            review.ForumId,
            review.MeetingDate,
            [.. review.ProposalIds.Select(id => ProposalOutcome.Of(known.GetValueOrDefault(id), review.Answers.GetValueOrDefault(id)))]);
    }
}

/// <summary>One proposal and what the secretary answered.</summary>
/// <param name="Kind">As mined; as registered for one added by hand.</param>
/// <param name="Certainty">3 sure, 2 likely, 1 unsure; null for one added by hand.</param>
/// <param name="Edited">The fields that the secretary changed.</param>
public sealed record ProposalOutcome(OutcomeKind Outcome, ActionItemKind Kind, int? Certainty, ImmutableArray<string> Edited)
{
    public static ProposalOutcome Of(MinedCommitment? mined, ProposalAnswer? answer) => new(
        answer switch
        {
            null => OutcomeKind.Waiting,
            { IsAdded: true } => OutcomeKind.Added,
            { IsAccepted: false } => OutcomeKind.Rejected,
            { Edited.IsEmpty: false } => OutcomeKind.Edited,
            _ => OutcomeKind.AsMined,
        },
        mined is not null ? ProposalReading.KindOf(mined.Kind) : answer?.Form?.Kind ?? ActionItemKind.Action,
        mined is null ? null : ReviewProposal.CertaintyOf(mined.Confidence),
        answer?.Edited ?? []);
}

/// <summary>What became of a proposal.</summary>
public enum OutcomeKind
{
    Waiting,
    AsMined,
    Edited,
    Rejected,

    /// <summary>Added by hand: mining had not found it.</summary>
    Added,
}
