using System.Collections.Immutable;
using FollowUp.Domain.Deciding;
using FollowUp.Features;
using FollowUp.Features.Directory;
using FollowUp.Features.Directory.Differences;
using FollowUp.Server.Web;

namespace FollowUp.Server.Api;

/// <param name="Seen">The ETag as well; null where the file cannot be brought in.</param>
/// <param name="Faults">What is wrong with the file; then nothing of it is brought in.</param>
internal sealed record DirectoryPreviewResponse(
    string? Seen, int Added, int Changed, int Ended, int NotNamed,
    ImmutableArray<DirectoryChangeResponse> Changes, ImmutableArray<LineFaultResponse> Faults)
{
    /// <summary>A file with faults is an answer: what is wrong is what was asked for.</summary>
    public static IResult Shown(Result<DirectoryPreview> preview, HttpContext http)
    {
        if (preview.Value?.Seen is { } seen)
        {
            http.Response.Headers.ETag = $"\"{seen}\"";
        }

        ApiLanguage.Use(http);
        var text = http.RequestServices.GetRequiredService<ScreenText>();
        return preview.Answer(p => new DirectoryPreviewResponse(
            p.Seen, p.Added, p.Changed, p.Ended, p.NotNamed, [.. p.Changes.Select(DirectoryChangeResponse.Of)],
            [.. p.Faults.Select(fault => new LineFaultResponse(fault.Line, fault.Code, text.Sentence(fault)))]));
    }
}

/// <param name="Name">As people know it.</param>
internal sealed record DirectoryChangeResponse(
    ChangeKind Kind, DirectoryPart Part, string Name, ImmutableArray<FieldChange> Fields, ImmutableArray<PeriodChange> Periods)
{
    public static DirectoryChangeResponse Of(DirectoryChange change) => new(change.Kind, change.Part, change.Name, change.Fields, change.Periods);
}

/// <param name="Line">The headings are line 1.</param>
internal sealed record LineFaultResponse(int Line, string Code, string Sentence);

/// <param name="By">Null: the operator's command line, or somebody who is not known any more.</param>
internal sealed record DirectoryImportResponse(
    Guid Id, DateTimeOffset At, Guid? PersonId, string? By, Channel Channel, int Added, int Changed, int Ended, int NotNamed)
{
    public static DirectoryImportResponse Of(ImportLine line) => new(
        line.Import.Id, line.Import.At, line.Import.PersonId, line.By, line.Import.Channel,
        line.Import.Added, line.Import.Changed, line.Import.Ended, line.Import.NotNamed);
}
