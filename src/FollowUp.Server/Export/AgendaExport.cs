using System.Globalization;
using System.Text;
using FollowUp.Features.Agendas;
using FollowUp.Server.Web;

namespace FollowUp.Server.Export;

/// <summary>The one door to a meeting's outstanding items as a file; the pages, the API and the command line all go through it.</summary>
public static class AgendaExport
{
    private static readonly AgendaWording Wording = new(new LetterText());

    /// <param name="caseNumber">Journalnummer of the point, where the forum has one.</param>
    public static AgendaFile Render(DraftPage draft, ExportFormat format, string? caseNumber = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var agenda = Wording.Of(draft, caseNumber);
        var name = FileName(draft);
        return format switch
        {
            ExportFormat.Markdown => new AgendaFile(Utf8(MarkdownAgenda.Render(agenda)), "text/markdown; charset=utf-8", name + ".md"),
            ExportFormat.Html => new AgendaFile(Utf8(HtmlAgenda.Render(agenda)), "text/html; charset=utf-8", name + ".html"),
            ExportFormat.Docx => new AgendaFile(
                DocxAgenda.Render(agenda), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", name + ".docx"),
            _ => new AgendaFile(Utf8(PlainAgenda.Render(agenda)), "text/plain; charset=utf-8", name + ".txt"),
        };
    }

    /// <summary>The format that a file ending means; null for any other word.</summary>
    public static ExportFormat? FormatOf(string? ending) => ending switch
    {
        "md" => ExportFormat.Markdown,
        "html" => ExportFormat.Html,
        "docx" => ExportFormat.Docx,
        "txt" => ExportFormat.Text,
        _ => null,
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>"opfoelgning-chefforum-2026-09-24": letters that every file system and mail program keeps.</summary>
    private static string FileName(DraftPage draft)
    {
        var forum = new StringBuilder();
        foreach (var c in draft.Forum.ToLower(DanishText.Culture))
        {
            forum.Append(c switch
            {
                'æ' => "ae",
                'ø' => "oe",
                'å' => "aa",
                _ when char.IsAsciiLetterOrDigit(c) => c.ToString(),
                _ => "-",
            });
        }

        var parts = forum.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries);
        return string.Create(CultureInfo.InvariantCulture, $"opfoelgning-{string.Join('-', parts)}-{draft.Date:yyyy-MM-dd}");
    }
}

/// <summary>The forms that the outstanding items leave in.</summary>
public enum ExportFormat
{
    Text,
    Markdown,
    Html,
    Docx,
}

/// <param name="FileName">ASCII alone.</param>
public sealed record AgendaFile(byte[] Content, string ContentType, string FileName);
