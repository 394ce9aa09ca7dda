using FollowUp.Features.Access;
using FollowUp.Features.Agendas;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Server.Export;

/// <summary>The files that the secretary fetches from the page of a meeting's outstanding items.</summary>
public static class ExportEndpoints
{
    /// <summary>Behind the fallback policy: whoever is not signed in is sent to sign in.</summary>
    public static void MapFollowUpExports(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapGet("/moeder/{meetingId:guid}/udestaaende/eksport/{format}", FetchAsync).ExcludeFromDescription();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FetchAsync(
        Guid meetingId, string format, IMediator mediator, HttpContext context, CancellationToken cancellationToken)
    {
        if (AgendaExport.FormatOf(format) is not { } known || await DraftAsync(meetingId, mediator, cancellationToken) is not { } draft)
        {
            return TypedResults.NotFound();
        }

        // Names and notes: not for a proxy or a shared machine's cache.
        context.Response.Headers.CacheControl = "no-store";
        var file = AgendaExport.Render(draft, known);
        return TypedResults.File(file.Content, file.ContentType, file.FileName);
    }

    /// <summary>Null alike for a meeting that is none and for one that is not the caller's: the address says nothing to a stranger.</summary>
    private static async Task<DraftPage?> DraftAsync(Guid meetingId, IMediator mediator, CancellationToken cancellationToken)
    {
        try
        {
            return (await mediator.Send(new GetDraft.Query(meetingId), cancellationToken)).Value;
        }
        catch (AccessDeniedException)
        {
            return null;
        }
    }
}
