using System.Collections.Immutable;
using FollowUp.Features.Directory.Names;
using MediatR;

namespace FollowUp.Server.Api;

/// <summary>Names that a forum's minutes use and that its secretary was asked about once.</summary>
internal static class LearnedNameEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var names = api.MapGroup("/learned-names").WithTags("Organisation");
        names.MapGet("", async (IMediator mediator, CancellationToken token) => TypedResults.Ok(
                (await mediator.Send(new ListLearnedNames.Query(), token)).Select(LearnedNameResponse.Of).ToImmutableArray()))
            .WithSummary("Whom the minutes of the caller's forums mean by words that the directory does not know");
        names.MapDelete("/{id:guid}", async (IMediator mediator, Guid id, CancellationToken token) =>
                await mediator.Send(new ForgetName.Command(id), token) is { } refusal ? ApiProblem.Of(refusal) : Results.NoContent())
            .Produces(204).ProducesProblem(404)
            .WithSummary("Forgets it: the words are asked about again");
    }
}

/// <param name="Means">Name of the person or title of the position; null: nobody any more.</param>
/// <param name="By">Who answered; null: somebody who is not known any more.</param>
internal sealed record LearnedNameResponse(
    Guid Id, Guid ForumId, string Forum, string Words, string ResponsibleKey, string? Means, string? By, DateTimeOffset At)
{
    public static LearnedNameResponse Of(LearnedNameLine line) => new(
        line.Name.Id, line.Name.ForumId, line.Forum, line.Name.Words, line.Name.ResponsibleKey, line.Means, line.By, line.Name.At);
}
