using System.Collections.Immutable;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews.Events;

namespace FollowUp.Domain.Reviews;

/// <summary>What a secretary may answer to proposals, and when answers become binding.</summary>
public static class ReviewDecisions
{
    public static Decision Accept(MinutesReview review, string proposalId, ProposalForm form, ImmutableArray<string> edited, Act act)
    {
        var tidy = Tidy(form);
        return review.Answers.GetValueOrDefault(proposalId) is { Form: { } accepted } && AreSame(accepted, tidy) ? Decision.Same
            : Answer(review, proposalId)
                ?? (tidy.Title.Length == 0
                    ? Decision.No(RefusalCodes.TitleMissing)
                    : Decision.Of(new ProposalAccepted(act, proposalId, tidy, edited)));
    }

    public static Decision Reject(MinutesReview review, string proposalId, string? reason, Act act) =>
        review.Answers.TryGetValue(proposalId, out var answer) && !answer.IsAccepted
            ? Decision.Same
            : Answer(review, proposalId)
                ?? Decision.Of(new ProposalRejected(act, proposalId, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()));

    /// <summary>Takes an answer back; not after it was confirmed, for then others have seen it.</summary>
    public static Decision Withdraw(MinutesReview review, string proposalId, Act act) =>
        !review.ProposalIds.Contains(proposalId) ? Decision.No(RefusalCodes.ProposalUnknown)
        : !review.Answers.TryGetValue(proposalId, out var answer) ? Decision.Same
        : answer.IsConfirmed ? Decision.No(RefusalCodes.ProposalConfirmed)
        : Decision.Of(new AnswerWithdrawn(act, proposalId));

    public static Decision Add(MinutesReview review, string proposalId, int? agendaPoint, string? evidence, ProposalForm form, Act act) =>
        review.ProposalIds.Contains(proposalId) ? Decision.Same
        : string.IsNullOrWhiteSpace(form.Title) ? Decision.No(RefusalCodes.TitleMissing)
        : Decision.Of(new ProposalAdded(act, proposalId, agendaPoint, evidence, Tidy(form)));

    /// <summary>The accepted proposals that are not binding yet, in the order of the minutes.</summary>
    public static ImmutableArray<(string ProposalId, ProposalForm Form)> WaitingForConfirmation(MinutesReview review) =>
    [
        .. from id in review.ProposalIds
           let answer = review.Answers.GetValueOrDefault(id)
           where answer is { Form: not null, IsConfirmed: false }
           select (id, answer.Form),
    ];

    public static Decision Confirm(MinutesReview review, ImmutableArray<ConfirmedProposal> confirmed, Act act) =>
        confirmed.IsEmpty || WaitingForConfirmation(review).IsEmpty
            ? Decision.No(RefusalCodes.NothingToConfirm)
            : Decision.Of(new AnswersConfirmed(act, confirmed));

    /// <summary>A corrected edition; the same edition twice is one.</summary>
    public static Decision Correct(MinutesReview review, MinutesCorrected corrected) =>
        review.Versions.Contains(corrected.VersionId) ? Decision.Same : Decision.Of(corrected);

    /// <summary>The point does not answer the task.</summary>
    public static Decision DenyMatch(MinutesReview review, Guid actionItemId, int agendaPoint, string pointTitle, Act act) =>
        review.DeniedMatches.Any(d => d.ActionItemId == actionItemId && d.PointTitle == pointTitle)
            ? Decision.Same
            : Decision.Of(new ItemMatchDenied(act, actionItemId, agendaPoint, pointTitle));

    /// <summary>Without blanks around the title; "for each" of nobody or of one would register nothing, or is the same.</summary>
    private static ProposalForm Tidy(ProposalForm form) =>
        form with
        {
            Title = form.Title.Trim(),
            OneForEach = form is { OneForEach: true, EachAnswers: false, Responsible.Length: > 1 },
            EachAnswers = form is { EachAnswers: true, Responsible.Length: > 1 },
        };

    private static bool AreSame(ProposalForm one, ProposalForm other) =>
        one.Responsible.SequenceEqual(other.Responsible) && one with { Responsible = other.Responsible } == other;

    private static Decision? Answer(MinutesReview review, string proposalId) =>
        !review.ProposalIds.Contains(proposalId) ? Decision.No(RefusalCodes.ProposalUnknown)
        : !review.Answers.TryGetValue(proposalId, out var answer) ? null
        : answer.IsConfirmed ? Decision.No(RefusalCodes.ProposalConfirmed)
        : Decision.No(RefusalCodes.SomeoneWasFirst);
}
