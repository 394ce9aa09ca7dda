using System.Collections.Immutable;
using FollowUp.Domain.Reviews.Events;

namespace FollowUp.Domain.Reviews;

/// <summary>How far the secretary has come with one document's proposals.</summary>
/// <param name="Id">The same as the minutes'.</param>
public sealed record MinutesReview(
    Guid Id,
    Guid ForumId,
    DateOnly MeetingDate,
    ImmutableArray<string> ProposalIds,
    ImmutableDictionary<string, ProposalAnswer> Answers)
{
    /// <summary>The state after one more event.</summary>
    public static MinutesReview? Evolve(MinutesReview? state, Guid id, object happened) => (state, happened) switch
    {
        (_, MinutesImported e) => new MinutesReview(
            id, e.ForumId, e.MeetingDate, e.ProposalIds, ImmutableDictionary<string, ProposalAnswer>.Empty),
        (null, _) => null,
        (_, ProposalAccepted e) => state.With(e.ProposalId, new ProposalAnswer(e.Form, null, IsAdded: false, null, null, [])),
        (_, ProposalRejected e) => state.With(e.ProposalId, new ProposalAnswer(null, e.Reason, IsAdded: false, null, null, [])),
        (_, AnswerWithdrawn e) => state.Without(e.ProposalId),
        (_, ProposalAdded e) => (state with { ProposalIds = state.ProposalIds.Add(e.ProposalId) })
            .With(e.ProposalId, new ProposalAnswer(e.Form, null, IsAdded: true, e.AgendaPoint, e.Evidence, [])),
        (_, AnswersConfirmed e) => e.Confirmed.Aggregate(state, (s, c) => s.Answers.TryGetValue(c.ProposalId, out var answer)
            ? s.With(c.ProposalId, answer with { ActionItemIds = c.ActionItemIds })
            : s),
        _ => state,
    };

    private MinutesReview With(string proposalId, ProposalAnswer answer) =>
        this with { Answers = Answers.SetItem(proposalId, answer) };

    /// <summary>A mined proposal waits again; one added by hand is gone, as it never was more than its answer.</summary>
    private MinutesReview Without(string proposalId) => this with
    {
        Answers = Answers.Remove(proposalId),
        ProposalIds = Answers.GetValueOrDefault(proposalId) is { IsAdded: true } ? ProposalIds.Remove(proposalId) : ProposalIds,
    };
}

/// <summary>What the secretary answered to one proposal.</summary>
/// <param name="Form">Null when the proposal was rejected.</param>
/// <param name="IsAdded">Added by hand: mining had not found it.</param>
/// <param name="AddedAtPoint">The agenda point of one added by hand.</param>
/// <param name="AddedEvidence">The words that were marked for one added by hand.</param>
/// <param name="ActionItemIds">Empty until the answer is confirmed.</param>
public sealed record ProposalAnswer(
    ProposalForm? Form,
    string? RejectedBecause,
    bool IsAdded,
    int? AddedAtPoint,
    string? AddedEvidence,
    ImmutableArray<Guid> ActionItemIds)
{
    public bool IsAccepted => Form is not null;

    public bool IsConfirmed => !ActionItemIds.IsEmpty;
}
