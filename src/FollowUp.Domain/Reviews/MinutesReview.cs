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
    /// <summary>The stored texts of its editions, the newest last. The first has the review's own id.</summary>
    public ImmutableArray<Guid> Versions { get; init; } = [Id];

    /// <summary>What the newest edition brought or changed, by proposal; empty while there is only one.</summary>
    public ImmutableDictionary<string, CorrectedProposal> Corrections { get; init; } = ImmutableDictionary<string, CorrectedProposal>.Empty;

    /// <summary>
    /// Proposals of earlier editions that the newest does not hold. Those that were answered stand among
    /// <see cref="ProposalIds"/> still, as their answers do.
    /// </summary>
    public ImmutableArray<string> Gone { get; init; } = [];

    /// <summary>Tasks that a point of these minutes was said not to be about.</summary>
    public ImmutableArray<DeniedMatch> DeniedMatches { get; init; } = [];

    public Guid NewestVersion => Versions[^1];

    /// <summary>The state after one more event.</summary>
    public static MinutesReview? Evolve(MinutesReview? state, Guid id, object happened) => (state, happened) switch
    {
        (_, MinutesImported e) => new MinutesReview(
            id, e.ForumId, e.MeetingDate, e.ProposalIds, ImmutableDictionary<string, ProposalAnswer>.Empty),
        (null, _) => null,
        (_, MinutesCorrected e) => state.CorrectedBy(e),
        (_, ProposalAccepted e) => state.With(
            e.ProposalId, new ProposalAnswer(e.Form, null, IsAdded: false, null, null, []) { Edited = e.Edited }),
        (_, ProposalRejected e) => state.With(e.ProposalId, new ProposalAnswer(null, e.Reason, IsAdded: false, null, null, [])),
        (_, AnswerWithdrawn e) => state.Without(e.ProposalId),
        (_, ProposalAdded e) => (state with { ProposalIds = state.ProposalIds.Add(e.ProposalId) })
            .With(e.ProposalId, new ProposalAnswer(e.Form, null, IsAdded: true, e.AgendaPoint, e.Evidence, []) { AddedIn = state.NewestVersion }),
        (_, AnswersConfirmed e) => e.Confirmed.Aggregate(state, (s, c) => s.Answers.TryGetValue(c.ProposalId, out var answer)
            ? s.With(c.ProposalId, answer with { ActionItemIds = c.ActionItemIds })
            : s),
        (_, ItemMatchDenied e) => state with { DeniedMatches = state.DeniedMatches.Add(new DeniedMatch(e.ActionItemId, e.AgendaPoint, e.PointTitle)) },
        _ => state,
    };

    private MinutesReview With(string proposalId, ProposalAnswer answer) =>
        this with { Answers = Answers.SetItem(proposalId, answer) };

    /// <summary>
    /// A mined proposal waits again; one added by hand is gone, as it never was more than its answer, and so is one that the newest
    /// edition does not hold.
    /// </summary>
    private MinutesReview Without(string proposalId) => this with
    {
        Answers = Answers.Remove(proposalId),
        ProposalIds = Gone.Contains(proposalId) || Answers.GetValueOrDefault(proposalId) is { IsAdded: true }
            ? ProposalIds.Remove(proposalId)
            : ProposalIds,
    };

    /// <summary>Answers follow their sentences to the new edition.</summary>
    private MinutesReview CorrectedBy(MinutesCorrected e)
    {
        var renamed = e.Proposals.Where(p => p.EarlierId is not null).ToLookup(p => p.EarlierId!, p => p.ProposalId)
            .ToImmutableDictionary(same => same.Key, same => same.First());
        var answers = Answers.RemoveRange(renamed.Keys)
            .SetItems(renamed.Where(r => Answers.ContainsKey(r.Key)).Select(r => KeyValuePair.Create(r.Value, Answers[r.Key])));
        var mined = e.Proposals.Select(p => p.ProposalId).ToImmutableArray();
        var kept = ProposalIds.Where(id => !renamed.ContainsKey(id) && answers.ContainsKey(id) && !mined.Contains(id));
        return this with
        {
            Versions = Versions.Add(e.VersionId),
            ProposalIds = [.. mined, .. kept],
            Answers = answers,
            Corrections = Corrections.Clear().SetItems(
                e.Proposals.Where(p => p.EarlierId is null || !p.Changed.IsEmpty).Select(p => KeyValuePair.Create(p.ProposalId, p))),
            Gone = [.. Gone.Where(id => !renamed.ContainsKey(id)).Union(e.Gone)],
        };
    }
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
    /// <summary>Fields in which the accepted form differs from what was mined.</summary>
    public ImmutableArray<string> Edited { get; init; } = [];

    /// <summary>The edition that one added by hand was added in: its point has the number that it has there.</summary>
    public Guid? AddedIn { get; init; }

    public bool IsAccepted => Form is not null;

    public bool IsConfirmed => !ActionItemIds.IsEmpty;
}

/// <summary>The point is not about the task.</summary>
public sealed record DeniedMatch(Guid ActionItemId, int AgendaPoint, string PointTitle);
