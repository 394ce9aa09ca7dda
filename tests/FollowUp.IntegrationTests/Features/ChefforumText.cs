using System.Text;
using FollowUp.Features.MinutesImport;

namespace FollowUp.IntegrationTests.Features;

/// <summary>Minutes of Chefforum whose points are given, in plain text, Markdown or HTML.</summary>
internal static class ChefforumText
{
    public const string Sends = "Chefen for Økonomi & Stab sender kvartalstallene til revisionen senest den 1. oktober 2026.";
    public const string Invites = "Chefen for Beskæftigelse inviterer jobcentrets ledere til en temadag senest den 15. oktober 2026.";
    public const string Orders = "Chefen for Teknik & Miljø bestiller ny skiltning til stueetagen senest den 20. oktober 2026.";

    public static string Plain(string day, params (int Number, string Title, string? Case, string Decision)[] points) =>
        $"REFERAT Chefforum d. {day}\n\nMødedato {day} kl. 09:00\n\n" + string.Concat(points.Select(p =>
            $"Punkt {p.Number}: {p.Title}\n\n{(p.Case is null ? "" : p.Case + "\n\n")}Beslutning\n\n{p.Decision}\n\n"));

    public static string Html(string day, params (int Number, string Title, string? Case, string Decision)[] points) =>
        $"<html><body><h1>REFERAT Chefforum d. {day}</h1><p>Mødedato {day} kl. 09:00</p>" + string.Concat(points.Select(p =>
            $"<h2>Punkt {p.Number}: {p.Title}</h2>{(p.Case is null ? "" : $"<p>{p.Case}</p>")}<h3>Beslutning</h3><p>{p.Decision.Replace("&", "&amp;", StringComparison.Ordinal)}</p>"))
        + "</body></html>";

    public static async Task<ImportMinutes.Imported> ImportAsync(this World world, string text, string fileName = "referat.txt")
    {
        var imported = await world.As(BirkelundFile.Secretary, new ImportMinutes.Command(null, fileName, Encoding.UTF8.GetBytes(text)));
        imported.Refusal.ShouldBeNull();
        return imported.Value!;
    }

    public static async Task<ReviewPage> ReviewAsync(this World world, Guid minutes) =>
        (await world.As(BirkelundFile.Secretary, new GetReview.Query(minutes))).Value.ShouldNotBeNull();
}
