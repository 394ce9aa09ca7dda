using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ComeBacks;
using FollowUp.Features.Series;
using FollowUp.Features.Time;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FollowUp.Server.Api;

/// <summary>Lists, one item, and what people do to it. An act answers with the item as it is after it.</summary>
internal static class ActionItemEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var items = api.MapGroup("/action-items").WithTags("Action items");
        items.MapGet("", async (
            IMediator mediator,
            Guid? forumId,
            Guid? departmentId,
            StatusFilter? status,
            string? text,
            int? page,
            int? pageSize,
            AsOfParameter? asOf,
            CancellationToken token) =>
            {
                var found = await mediator.Send(
                    new ListActionItems.Query(
                        forumId, departmentId, status ?? StatusFilter.Open, text, page ?? 1, pageSize ?? 25, asOf?.Value),
                    token);
                return TypedResults.Ok(new PageResponse<ActionItemResponse>(
                    [.. found.Items.Select(ActionItemResponse.Of)], found.Number, found.Size, found.Total));
            })
            .WithSummary("The items that the caller may see, earliest deadline first; with asOf as they were known then");
        items.MapGet("/{id:guid}", async (IMediator mediator, HttpContext http, Guid id, AsOfParameter? asOf, CancellationToken token) =>
                await ShownAsync(mediator, http, id, token, asOf: asOf?.Value))
            .Produces<ActionItemStoryResponse>().ProducesProblem(404)
            .WithSummary("One item with all that happened to it; its revision is the ETag. With asOf as it was known then, without ETag");

        RegisteringEndpoints.Map(items);

        Act(items, "set-policy", "The secretary lets other rules than the forum's hold for it; a rule that is left out is the forum's", new ItemPolicyRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new SetItemPolicy.Command(id, new ItemPolicy(b.ClosedBy, b.Extensions, b.GrantedBy), b.Reason, revision));
        Act(items, "report-done", "The responsible reports it done, with a note or an https link", new DoneRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new ReportDone.Command(id, b.Note, revision, b.Link));
        Act(items, "note-progress", "The responsible writes a status", new TextRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new NoteProgress.Command(id, b.Text, revision));
        Act(items, "comment", "Somebody who may read it writes a comment", new TextRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new AddComment.Command(id, b.Text, revision));
        Act(items, "acknowledge", "Who was absent when it was decided has seen it", new EmptyRequest(), b => b.ExpectedRevision,
            (id, _, revision) => new AcknowledgeAbsence.Command(id, revision));
        Act(items, "accept", "It is accepted as done on the word that the forum's policy asks for", new AcceptRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new AcceptAsDone.Command(id, b.Note, revision, b.MeetingDate));
        Act(items, "refuse-date", "The date that was asked for is refused", new ReasonRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new RefuseDate.Command(id, b.Reason, revision));
        Act(items, "withdraw-date", "The responsible needs the date no more", new EmptyRequest(), b => b.ExpectedRevision,
            (id, _, revision) => new WithdrawDate.Command(id, revision));
        Act(items, "hand-back", "Not mine: to the secretary's queue, or back to whoever delegated it", new PartyReasonRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new HandBack.Command(id, b.Party, b.Reason, revision));
        Act(items, "end-delegation", "The responsible does it themselves again", new PartyReasonRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new EndDelegation.Command(id, b.Party, b.Reason, revision));
        Act(items, "receipt", "A member of a collective duty has done their part; the last one reports it done", new ReceiptRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new GiveReceipt.Command(id, b.Member, b.Note, b.Link, revision));
        Act(items, "withdraw-receipt", "A receipt was given too soon; it is missing again", new MemberReasonRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new WithdrawReceipt.Command(id, b.Member, b.Reason, revision));
        Act(items, "excuse-member", "The secretary lets a member off", new MemberReasonRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new ExcuseMember.Command(id, b.Member, b.Reason, revision));
        items.MapPost("/{id:guid}/split", (
                IMediator mediator, HttpContext http, Guid id, SplitRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                body.Read() is { } parts
                    ? ActAsync(mediator, http, id, seen, body.ExpectedRevision, r => new SplitItem.Command(id, parts, body.Reason, r), token)
                    : Task.FromResult(ApiProblem.Of(ApiProblem.InvalidRequest, StatusCodes.Status422UnprocessableEntity)))
            .Describe("The secretary splits it into parts; a collective duty without parts into one for each member who is missing");
        Act(items, "merge", "The secretary merges it into another of the forum, which stands for both", new MergeRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new MergeItem.Command(id, b.Into, b.Reason, revision));
        Act(items, "ask-each-member", "The secretary asks each member of the forum for a receipt", new EmptyRequest(), b => b.ExpectedRevision,
            (id, _, revision) => new AskEachMember.Command(id, revision));
        Act(items, "reopen", "The secretary opens it again", new ReasonRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new Reopen.Command(id, b.Reason, revision));
        Act(items, "cancel", "The secretary lets it drop", new CancelRequest(), b => b.ExpectedRevision,
            (id, b, revision) => new Cancel.Command(id, b.Reason, revision, b.EndsSeries));
        items.MapPost("/{id:guid}/make-recurring", (
                IMediator mediator, HttpContext http, Guid id, RhythmRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                ActAsync(mediator, http, id, seen, body.ExpectedRevision, r => new MakeRecurring.Command(id, body.Unit, body.Every, body.Day, r), token))
            .Describe("The secretary makes it the first of a series");
        NewDate(items, "move-deadline", "A new date and why: moved by the secretary, asked for by the responsible unless the forum's policy moves it at once", onlyAsk: false);
        NewDate(items, "ask-for-date", "The responsible asks for another date; moved at once where the forum's policy allows it", onlyAsk: true);
        items.MapPost("/{id:guid}/set-come-back", (
                IMediator mediator, HttpContext http, Guid id, ComeBackRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                ActAsync(
                    mediator, http, id, seen, body.ExpectedRevision,
                    r => new SetComeBack.Command(id, body.MeetingId, body.ForumId, body.Earliest, body.Latest, r), token))
            .Describe("The secretary says when it comes back to a forum: at a meeting, or within some days");
        items.MapPost("/{id:guid}/grant-date", (
                IMediator mediator, HttpContext http, Guid id, GrantDateRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                ActAsync(mediator, http, id, seen, body.ExpectedRevision, r => new GrantDate.Command(id, body.Deadline, body.Note, r), token))
            .Describe("The date that was asked for is granted, or another one");
        items.MapPost("/{id:guid}/delegate", (
                IMediator mediator, HttpContext http, Guid id, DelegateRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                ResponsibleKey.Read(body.To) is { } to
                    ? ActAsync(mediator, http, id, seen, body.ExpectedRevision, r => new DelegateTo.Command(id, to, body.From, body.Note, r), token)
                    : Task.FromResult(ApiProblem.Of(ApiProblem.InvalidRequest, StatusCodes.Status422UnprocessableEntity)))
            .Describe("The responsible has somebody else do it and stays answerable");
        items.MapPost("/{id:guid}/add-member", (
                IMediator mediator, HttpContext http, Guid id, AddMemberRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                ResponsibleKey.Read(body.Member) is { } member
                    ? ActAsync(mediator, http, id, seen, body.ExpectedRevision, r => new AddMember.Command(id, member, r), token)
                    : Task.FromResult(ApiProblem.Of(ApiProblem.InvalidRequest, StatusCodes.Status422UnprocessableEntity)))
            .Describe("The secretary asks one more for a receipt");
        items.MapPost("/{id:guid}/assign", (
                IMediator mediator, HttpContext http, Guid id, AssignRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                AssignAsync(mediator, http, id, body, seen, token))
            .Describe("The secretary makes somebody responsible");

        api.MapGet("/my-commitments", async (IMediator mediator, AsOfParameter? asOf, CancellationToken token) =>
            {
                var mine = await mediator.Send(new GetMyCommitments.Query(asOf?.Value), token);
                return TypedResults.Ok(new MyCommitmentsResponse(
                    mine.Today, All(mine.Overdue), All(mine.ThisWeek), All(mine.NextMeeting), All(mine.Later), All(mine.WaitingForForum),
                    All(mine.Delegated), All(mine.ForMyWord), All(mine.DecidedInAbsence))
                {
                    AskedFor = All(mine.AskedFor),
                        Answered = All(mine.Answered),
                });
            })
            .WithTags("Action items").WithSummary("What the caller, or a position they hold, has promised; with asOf as it was known then");
        api.MapGet("/my-department", async (IMediator mediator, int? page, int? pageSize, CancellationToken token) =>
            {
                var owed = (await mediator.Send(new GetMyDepartment.Query(page ?? 1, pageSize ?? 25), token)).Items;
                return TypedResults.Ok(new PageResponse<ActionItemResponse>(All(owed.Items), owed.Number, owed.Size, owed.Total));
            })
            .WithTags("Action items").WithSummary("What the departments that the caller heads have promised, earliest deadline first");
    }

    private static ImmutableArray<ActionItemResponse> All(ImmutableArray<ActionItemLine> lines) => [.. lines.Select(ActionItemResponse.Of)];

    private static void NewDate(RouteGroupBuilder items, string name, string summary, bool onlyAsk) =>
        items.MapPost("/{id:guid}/" + name, (
                IMediator mediator, HttpContext http, Guid id, MoveDeadlineRequest body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                ActAsync(mediator, http, id, seen, body.ExpectedRevision, r => new MoveDeadline.Command(id, body.Deadline, body.Reason, r, onlyAsk), token))
            .Describe(summary);

    /// <param name="empty">What a request without a body means.</param>
    private static void Act<TBody>(
        RouteGroupBuilder items, string name, string summary, TBody empty, Func<TBody, int?> revisionOf, Func<Guid, TBody, int, IRequest<Refusal?>> command)
        where TBody : class, IApiBody =>
        items.MapPost("/{id:guid}/" + name, (
                IMediator mediator, HttpContext http, Guid id, [FromBody] TBody? body, [FromHeader(Name = "If-Match")] string? seen, CancellationToken token) =>
                ActAsync(mediator, http, id, seen, revisionOf(body ?? empty), r => command(id, body ?? empty, r), token))
            .Describe(summary);

    private static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string summary) => endpoint
        .Produces<ActionItemStoryResponse>().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422)
        .WithSummary(summary);

    private static Task<IResult> AssignAsync(
        IMediator mediator, HttpContext http, Guid id, AssignRequest body, string? seen, CancellationToken token)
    {
        return ApiParties.Read(body.Responsible) is { } parties
            ? ActAsync(mediator, http, id, seen, body.ExpectedRevision, revision => new Assign.Command(id, parties, revision), token)
            : Task.FromResult(ApiProblem.Of(ApiProblem.InvalidRequest, StatusCodes.Status422UnprocessableEntity));
    }

    private static async Task<IResult> ActAsync(
        IMediator mediator, HttpContext http, Guid id, string? seen, int? inBody, Func<int, IRequest<Refusal?>> command, CancellationToken token)
    {
        if ((RevisionIn(seen) ?? inBody) is not { } revision)
        {
            return ApiProblem.Of(ApiProblem.RevisionMissing, StatusCodes.Status422UnprocessableEntity);
        }

        return await mediator.Send(command(revision), token) switch
        {
            null => await ShownAsync(mediator, http, id, token, otherwise: Results.NoContent()),
            { Code: RefusalCodes.SomeoneWasFirst } first => await MissedAsync(mediator, http, id, revision, first, token),
            var refusal => ApiProblem.Of(refusal),
        };
    }

    /// <summary>Who was second is told what they have missed: what people decided since the revision they saw, and the one there is now.</summary>
    private static async Task<IResult> MissedAsync(
        IMediator mediator, HttpContext http, Guid id, int seen, Refusal first, CancellationToken token)
    {
        if ((await mediator.Send(new GetActionItem.Query(id), token)).Value is not { } story)
        {
            return ApiProblem.Of(first);
        }

        http.Response.Headers.ETag = Tag(story.Item.Revision);
        return ApiProblem.Of(first, new Dictionary<string, object?>
        {
            ["revision"] = story.Item.Revision,
            ["happened"] = story.Since(seen).Select(TimelineResponse.Of).ToArray(),
        });
    }

    private static string Tag(int revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    /// <param name="otherwise">For one who acted and may not see it any more.</param>
    /// <param name="asOf">Of the past no revision is handed out: nobody acts on it.</param>
    internal static async Task<IResult> ShownAsync(
        IMediator mediator, HttpContext http, Guid id, CancellationToken token, IResult? otherwise = null, PointInTime? asOf = null, bool created = false)
    {
        var story = await mediator.Send(new GetActionItem.Query(id, asOf), token);
        if (story.Refusal is { } refusal)
        {
            return otherwise ?? ApiProblem.Of(refusal);
        }

        if (asOf is null)
        {
            http.Response.Headers.ETag = Tag(story.Value!.Item.Revision);
        }

        var shown = ActionItemStoryResponse.Of(story.Value!);
        return created ? Results.Created($"/api/action-items/{id}", shown) : Results.Ok(shown);
    }

    /// <summary>The revision that an If-Match header names.</summary>
    internal static int? RevisionIn(string? ifMatch) =>
        int.TryParse(ifMatch?.Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : null;
}
