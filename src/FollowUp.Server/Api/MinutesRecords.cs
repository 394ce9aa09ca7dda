using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.MinutesImport;

namespace FollowUp.Server.Api;

/// <param name="AlreadyKnown">The same text was taken in before; nothing was changed.</param>
/// <param name="Correction">Set when the document is a new edition of minutes that were taken in before.</param>
internal sealed record ImportedResponse(Guid MinutesId, bool AlreadyKnown, int Points, int Proposals, CorrectionResponse? Correction)
{
    public static ImportedResponse Of(ImportMinutes.Imported i) => new(
        i.MinutesId, i.AlreadyKnown, i.Points, i.Proposals, i.Correction is { } c ? new CorrectionResponse(c.New, c.Changed, c.Gone) : null);
}

/// <param name="Gone">Proposals of earlier editions that the new one does not hold.</param>
internal sealed record CorrectionResponse(int New, int Changed, int Gone);

internal sealed record MinutesLineResponse(
    Guid MinutesId, string Forum, DateOnly MeetingDate, int Proposals, int Waiting, int ToConfirm, int Confirmed);

internal sealed record ReviewResponse(
    Guid MinutesId,
    Guid ForumId,
    string Forum,
    DateOnly MeetingDate,
    string FileName,
    int Edition,
    ImmutableArray<ReviewPointResponse> Points,
    ImmutableArray<ProposalResponse> Gone,
    ImmutableArray<string> Diagnostics)
{
    public static ReviewResponse Of(ReviewPage page) => new(
        page.MinutesId, page.ForumId, page.Forum, page.MeetingDate, page.FileName, page.Edition,
        [
            .. page.Points.Select(p => new ReviewPointResponse(
                p.Number, p.Title, p.CaseNumber, p.IsClosed,
                [.. p.Sections.Select(s => new ReviewSectionResponse(s.Heading, s.Text, s.Start))],
                [.. p.Proposals.Select(ProposalResponse.Of)],
                [.. p.Matches.Select(MatchResponse.Of)],
                [.. p.LeftOut.Select(l => new LeftOutResponse(l.Words, l.Span.Start, l.Span.End, l.Reason))])),
        ],
        [.. page.Gone.Select(ProposalResponse.Of)],
        [.. page.Diagnostics.Select(d => d.Message)]);
}

/// <param name="Number">Null for what stands at no point.</param>
internal sealed record ReviewPointResponse(
    int? Number,
    string? Title,
    string? CaseNumber,
    bool IsClosed,
    ImmutableArray<ReviewSectionResponse> Sections,
    ImmutableArray<ProposalResponse> Proposals,
    ImmutableArray<MatchResponse> Matches,
    ImmutableArray<LeftOutResponse> LeftOut);

/// <summary>An open task that the point may answer; nothing closes by itself.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Words">Those of the point; the task's own stand in its evidence.</param>
internal sealed record MatchResponse(
    Guid ItemId, string Reference, string? Title, string? Evidence, double Score, ImmutableArray<MatchReasonResponse> Reasons, string Words, int Start, int End)
{
    public static MatchResponse Of(ReviewMatch m) => new(
        m.Item.Id, m.Item.Reference, m.Item.Title, m.Item.Source?.Evidence, m.Candidate.Score,
        [.. m.Candidate.Reasons.Select(r => new MatchReasonResponse(r.Code, r.Detail))],
        m.Candidate.Words.Text, m.Candidate.Words.Span.Start, m.Candidate.Words.Span.End);
}

/// <param name="Code">"case-number", "words", "responsible", "outcome".</param>
internal sealed record MatchReasonResponse(string Code, string Detail);

/// <summary>A sentence that looked like a promise, and was left out.</summary>
internal sealed record LeftOutResponse(string Words, int Start, int End, string Reason);

/// <param name="Before">The words as they stood; null when the proposal is new.</param>
internal sealed record ProposalCorrectionResponse(bool IsNew, ImmutableArray<string> Changed, string? Before);

/// <param name="Code">"owner-differs", "deadline-differs", "deadline-warning".</param>
internal sealed record RemarkResponse(string Code, string Message, string Words);

internal sealed record ConfirmMatchRequest(int AgendaPoint, int ExpectedRevision, [property: ShortText] string? Note = null) : IApiBody;

internal sealed record DenyMatchRequest(int AgendaPoint) : IApiBody;

/// <param name="Start">Where the text begins in the minutes; evidence counts from there too.</param>
internal sealed record ReviewSectionResponse(string Heading, string Text, int Start);

/// <param name="OneForEach">One task for each of the responsible.</param>
/// <param name="EachAnswers">One task with a receipt from each of the responsible.</param>
/// <param name="DeadlineWords">The words about time, also where they give no day.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="AbsenceWarnings">Responsible people who are away on the day of the deadline.</param>
/// <param name="RejectedAtMeeting">The meeting in whose minutes the same sentence was rejected.</param>
internal sealed record ProposalResponse(
    string Id,
    ProposalState State,
    string Title,
    ActionItemKind Kind,
    ImmutableArray<ResponsibleResponse> Responsible,
    DeadlineResponse? Deadline,
    bool OneForEach,
    bool EachAnswers,
    string? DeadlineWords,
    ImmutableArray<string> Warnings,
    string? Evidence,
    int? Start,
    int? End,
    double Confidence,
    bool IsSure,
    ImmutableArray<string> Rules,
    string? RejectedBecause,
    ImmutableArray<Guid> ActionItemIds,
    ImmutableArray<RemarkResponse> Remarks,
    ProposalCorrectionResponse? Correction,
    DateOnly? RejectedAtMeeting,
    ImmutableArray<WarningResponse> AbsenceWarnings)
{
    public static ProposalResponse Of(ReviewProposal p) => new(
        p.Id, p.State, p.Form.Title, p.Form.Kind, [.. p.Responsible.Select(ResponsibleResponse.Of)], DeadlineResponse.Of(p.Form.Deadline),
        p.Form.OneForEach, p.Form.EachAnswers, p.DeadlineWords, p.DeadlineWarnings, p.Evidence, p.Start, p.End, p.Confidence, p.IsSure, p.Rules,
        p.RejectedBecause, p.ActionItemIds, [.. p.Remarks.Select(r => new RemarkResponse(r.Code, r.Message, r.Words))],
        p.Correction is { } c ? new ProposalCorrectionResponse(c.IsNew, c.Changed, c.Before) : null, p.RejectedBefore?.MeetingDate,
        [.. p.AbsenceWarnings.Select(WarningResponse.Of)]);
}

/// <param name="Responsible">Keys: "person:…", "position:…", or "group:…" with a forum's id for all its members.</param>
/// <param name="OneForEach">One task for each of the responsible; with neither this nor <paramref name="EachAnswers"/> one shared task.</param>
/// <param name="EachAnswers">One task with a receipt from each of the responsible; it goes before <paramref name="OneForEach"/>.</param>
internal sealed record ProposalRequest(
    [property: ShortText] string Title,
    ActionItemKind Kind = ActionItemKind.Action,
    ImmutableArray<string>? Responsible = null,
    DateOnly? Deadline = null,
    bool OneForEach = false,
    bool EachAnswers = false) : IApiBody
{
    public ProposalEdit ToEdit() => new(Title, Kind, Responsible ?? [], Deadline, OneForEach) { EachAnswers = EachAnswers };
}

/// <param name="Token">Chosen by the client, so that a request sent twice adds one proposal.</param>
/// <param name="Evidence">Words of the minutes that it stands on.</param>
internal sealed record AddProposalRequest(
    Guid Token,
    [property: ShortText] string Title,
    ActionItemKind Kind = ActionItemKind.Action,
    ImmutableArray<string>? Responsible = null,
    DateOnly? Deadline = null,
    bool OneForEach = false,
    int? AgendaPoint = null,
    [property: ShortText] string? Evidence = null,
    bool EachAnswers = false) : IApiBody
{
    public ProposalEdit ToEdit() => new(Title, Kind, Responsible ?? [], Deadline, OneForEach) { EachAnswers = EachAnswers };
}

internal sealed record RejectRequest([property: ShortText] string? Reason = null) : IApiBody;

internal sealed record ConfirmedResponse(ImmutableArray<Guid> ActionItemIds);
