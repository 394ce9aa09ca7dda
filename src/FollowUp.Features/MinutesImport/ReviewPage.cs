using System.Collections.Immutable;
using FollowUp.Domain.Reviews;
using FollowUp.Features.ActionItems;
using FollowUp.Features.Directory;
using FollowUp.Minutes.Structure;

namespace FollowUp.Features.MinutesImport;

/// <summary>Everything the review shows: the points of the minutes with their text, and beside them the proposals.</summary>
/// <param name="Diagnostics">What was not understood.</param>
public sealed record ReviewPage(
    Guid MinutesId,
    Guid ForumId,
    string Forum,
    DateOnly MeetingDate,
    string FileName,
    ImmutableArray<ReviewPoint> Points,
    ImmutableArray<Diagnostic> Diagnostics)
{
    public IEnumerable<ReviewProposal> Proposals => Points.SelectMany(p => p.Proposals);

    public int Waiting => Proposals.Count(p => p.State == ProposalState.Waiting);

    public int AcceptedNotConfirmed => Proposals.Count(p => p.State == ProposalState.Accepted);

    /// <summary>Waiting proposals that mining is sure of and that say who.</summary>
    public int SureWaiting => Proposals.Count(p => p is { State: ProposalState.Waiting, IsSure: true });

    public static ReviewPage For(
        StoredMinutes minutes, MinutesDocument document, MinutesReview review, Organisation organisation, DateOnly today)
    {
        var forum = organisation.Forums[minutes.ForumId];
        var mined = minutes.Proposals.ToDictionary(p => p.Id, p => ProposalReading.Of(p, organisation, forum, minutes.MeetingDate));
        var number = 0;
        var proposals = review.ProposalIds
            .Select(id => (Id: id, Reading: mined.GetValueOrDefault(id), Answer: review.Answers.GetValueOrDefault(id)))
            .Where(p => p.Reading is not null || p.Answer is not null)
            .OrderBy(p => p.Reading?.Mined.Evidence.Span.Start ?? int.MaxValue)
            .Select(p => ReviewProposal.For(p.Id, ++number, p.Reading, p.Answer, organisation, today))
            .ToImmutableArray();
        var points = document.AgendaPoints
            .Select(point => new ReviewPoint(
                point.Number, point.Title, point.CaseNumber, point.IsClosed,
                [.. point.Sections.Select(s => new ReviewSection(s.Heading, s.Kind, s.Body.In(minutes.Text), s.Body.Start))],
                [.. point.Absent.Select(a => a.Name)],
                [.. proposals.Where(p => p.AgendaPoint == point.Number)]))
            .ToImmutableArray();

        // What stands at no point of the agenda is shown at the end, not lost.
        var elsewhere = proposals.Except(points.SelectMany(p => p.Proposals)).ToImmutableArray();
        return new ReviewPage(
            minutes.Id, forum.Id, forum.Name, minutes.MeetingDate, minutes.FileName,
            elsewhere.IsEmpty ? points : points.Add(new ReviewPoint(null, null, null, false, [], [], elsewhere)),
            document.Diagnostics);
    }
}

/// <param name="Number">Null for what stands at no point.</param>
public sealed record ReviewPoint(
    int? Number,
    string? Title,
    string? CaseNumber,
    bool IsClosed,
    ImmutableArray<ReviewSection> Sections,
    ImmutableArray<string> Absent,
    ImmutableArray<ReviewProposal> Proposals);

/// <param name="Start">Where <paramref name="Text"/> begins in the minutes, so that evidence can be marked in it.</param>
public sealed record ReviewSection(string Heading, SectionKind Kind, string Text, int Start);

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
    /// <summary>3 sure, 2 likely, 1 unsure; as shown by bars and word.</summary>
    public int Certainty => Confidence >= 0.8 ? 3 : Confidence >= 0.55 ? 2 : 1;

    /// <summary>Sure enough to be accepted with all the others that are: high confidence and a responsible that is known.</summary>
    public bool IsSure => Certainty == 3 && !Form.Responsible.IsEmpty;

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
            answer?.ActionItemIds ?? []);
    }
}
