using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.MinutesImport;

namespace FollowUp.Server.Api;

/// <param name="AlreadyKnown">The same text was taken in before; nothing was changed.</param>
internal sealed record ImportedResponse(Guid MinutesId, bool AlreadyKnown, int Points, int Proposals);

internal sealed record MinutesLineResponse(
    Guid MinutesId, string Forum, DateOnly MeetingDate, int Proposals, int Waiting, int ToConfirm, int Confirmed);

internal sealed record ReviewResponse(
    Guid MinutesId,
    Guid ForumId,
    string Forum,
    DateOnly MeetingDate,
    string FileName,
    ImmutableArray<ReviewPointResponse> Points,
    ImmutableArray<string> Diagnostics)
{
    public static ReviewResponse Of(ReviewPage page) => new(
        page.MinutesId, page.ForumId, page.Forum, page.MeetingDate, page.FileName,
        [
            .. page.Points.Select(p => new ReviewPointResponse(
                p.Number, p.Title, p.CaseNumber, p.IsClosed,
                [.. p.Sections.Select(s => new ReviewSectionResponse(s.Heading, s.Text, s.Start))],
                [.. p.Proposals.Select(ProposalResponse.Of)])),
        ],
        [.. page.Diagnostics.Select(d => d.Message)]);
}

/// <param name="Number">Null for what stands at no point.</param>
internal sealed record ReviewPointResponse(
    int? Number,
    string? Title,
    string? CaseNumber,
    bool IsClosed,
    ImmutableArray<ReviewSectionResponse> Sections,
    ImmutableArray<ProposalResponse> Proposals);

/// <param name="Start">Where the text begins in the minutes; evidence counts from there too.</param>
internal sealed record ReviewSectionResponse(string Heading, string Text, int Start);

/// <param name="DeadlineWords">The words about time, also where they give no day.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record ProposalResponse(
    string Id,
    ProposalState State,
    string Title,
    ActionItemKind Kind,
    ImmutableArray<ResponsibleResponse> Responsible,
    DeadlineResponse? Deadline,
    bool OneForEach,
    string? DeadlineWords,
    ImmutableArray<string> Warnings,
    string? Evidence,
    int? Start,
    int? End,
    double Confidence,
    bool IsSure,
    ImmutableArray<string> Rules,
    string? RejectedBecause,
    ImmutableArray<Guid> ActionItemIds)
{
    public static ProposalResponse Of(ReviewProposal p) => new(
        p.Id, p.State, p.Form.Title, p.Form.Kind, [.. p.Responsible.Select(ResponsibleResponse.Of)], DeadlineResponse.Of(p.Form.Deadline),
        p.Form.OneForEach, p.DeadlineWords, p.DeadlineWarnings, p.Evidence, p.Start, p.End, p.Confidence, p.IsSure, p.Rules,
        p.RejectedBecause, p.ActionItemIds);
}

/// <param name="Responsible">Keys: "person:…", "position:…", or "group:…" with a forum's id for all its members.</param>
internal sealed record ProposalRequest(
    [property: ShortText] string Title,
    ActionItemKind Kind = ActionItemKind.Action,
    ImmutableArray<string>? Responsible = null,
    DateOnly? Deadline = null,
    bool OneForEach = false) : IApiBody
{
    public ProposalEdit ToEdit() => new(Title, Kind, Responsible ?? [], Deadline, OneForEach);
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
    [property: ShortText] string? Evidence = null) : IApiBody
{
    public ProposalEdit ToEdit() => new(Title, Kind, Responsible ?? [], Deadline, OneForEach);
}

internal sealed record RejectRequest([property: ShortText] string? Reason = null) : IApiBody;

internal sealed record ConfirmedResponse(ImmutableArray<Guid> ActionItemIds);
