using System.Collections.Immutable;
using FollowUp.Features.Directory;
using MediatR;

namespace FollowUp.Server.Api;

/// <summary>Who is away and who acts meanwhile: one's own; everybody's for administrators and secretaries.</summary>
internal static class AbsenceEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var absences = api.MapGroup("/absences").WithTags("Absences");
        absences.MapGet("", async (IMediator mediator, CancellationToken token) => TypedResults.Ok(
                (await mediator.Send(new ListAbsences.Query(), token)).Absences.Select(AbsenceResponse.Of).ToImmutableArray()))
            .WithSummary("Absences from today on: the caller's own; everybody's for administrators and secretaries");
        absences.MapPost("", async (IMediator mediator, AbsenceRequest body, CancellationToken token) =>
                (await mediator.Send(new RecordAbsence.Command(body.PersonId, body.From, body.To, body.DeputyId, body.Note), token))
                    .Answer(id => new RecordedAbsenceResponse(id)))
            .Produces<RecordedAbsenceResponse>().ProducesProblem(404).ProducesProblem(422)
            .WithSummary("Writes down an absence; the same person and first day again changes it");
        absences.MapDelete("/{id:guid}", async (IMediator mediator, Guid id, CancellationToken token) =>
                await mediator.Send(new EndAbsence.Command(id), token) is { } refusal ? ApiProblem.Of(refusal) : Results.NoContent())
            .Produces(204).ProducesProblem(404)
            .WithSummary("Ends an absence: yesterday was its last day; one that has not begun is taken back");
        api.MapPut("/positions/{id:guid}/deputy", async (IMediator mediator, Guid id, DeputyRequest body, CancellationToken token) =>
                await mediator.Send(new SetDeputy.Command(id, body.PersonId), token) is { } refusal ? ApiProblem.Of(refusal) : Results.NoContent())
            .Produces(204).ProducesProblem(404).ProducesProblem(422)
            .WithTags("Absences").WithSummary("Who acts whenever the holder of a position is away and named nobody");
    }
}

/// <param name="To">Null: until further notice.</param>
/// <param name="Deputy">Who acts: the one named, else the standing deputy of the position.</param>
internal sealed record AbsenceResponse(
    Guid Id, Guid PersonId, string Person, DateOnly From, DateOnly? To, Guid? DeputyId, string? Deputy, string? Note, bool IsNow)
{
    public static AbsenceResponse Of(AbsenceLine line) => new(
        line.Id, line.Person.Id, line.Person.Name, line.From, line.To, line.Deputy?.Id, line.Deputy?.Name, line.Note, line.IsNow);
}

/// <param name="To">The last day; null: until further notice.</param>
/// <param name="DeputyId">Null: the standing deputy of the person's position, where there is one.</param>
internal sealed record AbsenceRequest(
    Guid PersonId, DateOnly From, DateOnly? To = null, Guid? DeputyId = null, [property: ShortText] string? Note = null) : IApiBody;

/// <param name="PersonId">Null: nobody from today on.</param>
internal sealed record DeputyRequest(Guid? PersonId = null) : IApiBody;

internal sealed record RecordedAbsenceResponse(Guid Id);
