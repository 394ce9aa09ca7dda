using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Reviews;
using FollowUp.Domain.Series;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Features.Series;

namespace FollowUp.Features.MinutesImport;

/// <summary>How far a proposal has come.</summary>
public enum ProposalState
{
    Waiting,
    Accepted,
    Rejected,

    /// <summary>It became one action item or more.</summary>
    Confirmed,
}

/// <summary>A proposal with its words, its reading in the directory, and the secretary's answer.</summary>
/// <param name="Number">Running number on the page, the same at text and proposal.</param>
/// <param name="Evidence">Null for one added by hand without marked words.</param>
/// <param name="Start">Place of the evidence in the minutes; null as above.</param>
/// <param name="Form">What would be, or was, registered.</param>
/// <param name="Responsible">The responsible of <paramref name="Form"/>, by name.</param>
/// <param name="Actors">What the minutes say, and whom the directory takes it for; empty parties: unknown words.</param>
/// <param name="DeadlineWords">The words about time, also where they give no day.</param>
/// <param name="Confidence">0 to 1; 1 for one added by hand.</param>
public sealed record ReviewProposal(
    string Id,
    int Number,
    int? AgendaPoint,
    string? Evidence,
    int? Start,
    int? End,
    ProposalForm Form,
    ImmutableArray<ResponsibleName> Responsible,
    ImmutableArray<ResolvedActor> Actors,
    string? DeadlineWords,
    ImmutableArray<string> DeadlineWarnings,
    string? ReturnsTo,
    double Confidence,
    ImmutableArray<string> Rules,
    ProposalState State,
    string? RejectedBecause,
    ImmutableArray<Guid> ActionItemIds)
{
    /// <summary>What the secretary should look at before answering.</summary>
    public ImmutableArray<ReviewRemark> Remarks { get; init; } = [];

    /// <summary>Responsible people who are away on the day of the deadline; none once it is a task, which says so itself.</summary>
    public ImmutableArray<AbsenceWarning> AbsenceWarnings { get; init; } = [];

    /// <summary>The meeting or window that it would come back in; null for what does not, or where nobody knows when.</summary>
    public ComeBackWindow? ComesBack { get; init; }

    /// <summary>How often it comes again; null for what happens once.</summary>
    public Rhythm? Recurs { get; init; }

    /// <summary>The rule that the day was worked out by; null without words about time.</summary>
    public string? DeadlineRule { get; init; }

    /// <summary>What the newest edition did to it; null when nothing, or while there is only one edition.</summary>
    public ReviewCorrection? Correction { get; init; }

    /// <summary>An earlier edition held it, the newest does not.</summary>
    public bool IsGone { get; init; }

    /// <summary>Where the same sentence was rejected in other minutes of the forum.</summary>
    public EarlierRejection? RejectedBefore { get; init; }

    /// <summary>As shown by bars and word.</summary>
    public int Certainty => CertaintyOf(Confidence);

    /// <summary>
    /// Sure enough to be accepted with all the others that are: high confidence, a responsible that is known, and nothing that
    /// speaks against it.
    /// </summary>
    public bool IsSure => Certainty == 3 && !Form.Responsible.IsEmpty && RejectedBefore is null
        && !Remarks.Any(r => r.Code is "owner-differs" or "deadline-differs");

    /// <summary>3 sure, 2 likely, 1 unsure.</summary>
    public static int CertaintyOf(double confidence) => confidence >= 0.9 ? 3 : confidence >= 0.65 ? 2 : 1;

    public static ReviewProposal For(
        string id, int number, ProposalReading? reading, ProposalAnswer? answer, Organisation organisation, DateOnly today)
    {
        var mined = reading?.Mined;
        var form = answer?.Form ?? reading!.Form;
        return new ReviewProposal(
            id,
            number,
            mined?.AgendaPoint ?? answer?.AddedAtPoint,
            mined?.Evidence.Text ?? answer?.AddedEvidence,
            mined?.Evidence.Span.Start,
            mined?.Evidence.Span.End,
            form,
            [.. form.Responsible.Select(party => ResponsibleName.For(party, organisation, today))],
            reading?.Actors ?? [],
            mined?.Deadline?.Text,
            mined?.Deadline?.Warnings ?? [],
            mined?.ReturnsTo,
            mined?.Confidence ?? 1,
            mined?.Rules ?? [],
            answer switch
            {
                null => ProposalState.Waiting,
                { IsConfirmed: true } => ProposalState.Confirmed,
                { IsAccepted: true } => ProposalState.Accepted,
                _ => ProposalState.Rejected,
            },
            answer?.RejectedBecause,
            answer?.ActionItemIds ?? [])
        {
            DeadlineRule = mined?.Deadline?.Rule,
            Recurs = form.Deadline is { } first ? RhythmReading.Of(mined?.Deadline, first.Day) : null,
            AbsenceWarnings = answer is null or { IsAccepted: true, IsConfirmed: false }
                ? AbsenceWarning.For(form.Responsible, form.Deadline?.Day, organisation)
                : [],
        };
    }
}

/// <summary>What a new edition did to a proposal.</summary>
/// <param name="Changed">"words", "responsible", "deadline", "kind"; empty when the proposal is new.</param>
/// <param name="Before">The words as they stood; null when the proposal is new.</param>
/// <param name="DeadlineBefore">The words about time as they stood.</param>
public sealed record ReviewCorrection(
    ImmutableArray<string> Changed, string? Before, ImmutableArray<string> ResponsibleBefore, string? DeadlineBefore)
{
    public bool IsNew => Before is null;
}

/// <summary>Something to look at before answering.</summary>
/// <param name="Code">Stable: <c>owner-differs</c>, <c>deadline-differs</c>, <c>deadline-warning</c>.</param>
/// <param name="Message">English, for what has no words on the screen yet.</param>
/// <param name="Words">The words of the minutes that it is about.</param>
public sealed record ReviewRemark(string Code, string Message, string Words);
