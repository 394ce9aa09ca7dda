using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems;
using FollowUp.Server.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FollowUp.Server.Api;

/// <summary>What a secretary does outside any one item: registering by hand, and changing several at once.</summary>
internal static class RegisteringEndpoints
{
    public static void Map(RouteGroupBuilder items)
    {
        items.MapPost("", RegisterAsync)
            .Produces<ActionItemStoryResponse>(201).ProducesProblem(404).ProducesProblem(422)
            .WithSummary("The secretary registers an item by hand; sent again with the same Idempotency-Key it is the same item");
        items.MapPost("/change-many", ChangeAsync)
            .Produces<ManyChangedResponse>().ProducesProblem(422)
            .WithSummary("The secretary changes up to 200 items; each is decided by itself and answered with the reason if it was held back");
    }

    private static async Task<IResult> RegisterAsync(
        IMediator mediator, HttpContext http, NewItemRequest body, [FromHeader(Name = "Idempotency-Key")] string? key, CancellationToken token)
    {
        if (ApiParties.Read(body.Responsible ?? []) is not { } responsible)
        {
            return ApiProblem.Of(ApiProblem.InvalidRequest, StatusCodes.Status422UnprocessableEntity);
        }

        var registered = await mediator.Send(
            new RegisterByHand.Command(
                string.IsNullOrWhiteSpace(key) ? Guid.CreateVersion7().ToString("N") : key, body.ForumId, body.Title ?? "", body.Kind, responsible,
                body.Deadline, body.IsClosedMatter),
            token);
        return registered.Refusal is { } refusal
            ? ApiProblem.Of(refusal)
            : await ActionItemEndpoints.ShownAsync(mediator, http, registered.Value, token, created: true);
    }

    private static async Task<IResult> ChangeAsync(IMediator mediator, ScreenText text, ManyRequest body, CancellationToken token)
    {
        if (ChangeOf(body) is not { } change)
        {
            return ApiProblem.Of(ApiProblem.InvalidRequest, StatusCodes.Status422UnprocessableEntity);
        }

        var chosen = body.Items.Select(item => new ChangeMany.Chosen(item.Id, item.ExpectedRevision)).ToImmutableArray();
        return (await mediator.Send(new ChangeMany.Command(chosen, change), token)).Answer(outcomes => new ManyChangedResponse(
            [.. outcomes.Select(o => new OneChangedResponse(
                o.ActionItemId, o.Refusal is null, o.Refusal is { } why ? $"/problems/{why.Code}" : null, o.Refusal is { } said ? text.Sentence(said) : null))]));
    }

    /// <summary>Exactly one change may be named.</summary>
    private static ChangeMany.Change? ChangeOf(ManyRequest body)
    {
        ImmutableArray<ChangeMany.Change?> named =
        [
            body.Responsible is { } keys && ApiParties.Read(keys) is { } parties ? new ChangeMany.Change.ToResponsible(parties) : null,
            body.Deadline is { } day ? new ChangeMany.Change.ToDeadline(day, body.Reason) : null,
            body.Policy is { } rules
                ? new ChangeMany.Change.ToPolicy(new ItemPolicy(rules.ClosedBy, rules.Extensions, rules.GrantedBy), body.Reason)
                : null,
            body.Cancel ? new ChangeMany.Change.ToCancelled(body.Reason) : null,
        ];
        return named.OfType<ChangeMany.Change>().ToList() is [var only] ? only : null;
    }
}

/// <param name="Responsible">Keys of people or positions; empty: nobody yet.</param>
/// <param name="IsClosedMatter">Only the forum's circle may read it.</param>
internal sealed record NewItemRequest(
    Guid ForumId,
    [property: ShortText] string? Title = null,
    ImmutableArray<string>? Responsible = null,
    DateOnly? Deadline = null,
    ActionItemKind Kind = ActionItemKind.Action,
    bool IsClosedMatter = false) : IApiBody;

/// <summary>One of responsible, deadline, policy and cancel; the reason goes with it.</summary>
internal sealed record ManyRequest(
    ImmutableArray<ManyItemRequest> Items,
    ImmutableArray<string>? Responsible = null,
    DateOnly? Deadline = null,
    RulesRequest? Policy = null,
    bool Cancel = false,
    [property: ShortText] string? Reason = null) : IApiBody;

internal sealed record ManyItemRequest(Guid Id, int ExpectedRevision);

/// <summary>A rule that is left out is the forum's.</summary>
internal sealed record RulesRequest(ClosedBy? ClosedBy = null, ExtensionRule? Extensions = null, GrantedBy? GrantedBy = null);

internal sealed record ManyChangedResponse(ImmutableArray<OneChangedResponse> Items);

/// <param name="Problem">Type of the problem that held it back, as of a problem detail; null when it is changed.</param>
/// <param name="Title">What the problem says.</param>
internal sealed record OneChangedResponse(Guid Id, bool IsChanged, string? Problem, string? Title);

internal sealed record ItemPolicyRequest(
    ClosedBy? ClosedBy = null, ExtensionRule? Extensions = null, GrantedBy? GrantedBy = null,
    [property: ShortText] string? Reason = null, int? ExpectedRevision = null) : IApiBody;
