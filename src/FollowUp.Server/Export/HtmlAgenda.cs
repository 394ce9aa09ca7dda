using System.Text;
using FollowUp.Server.Web;

namespace FollowUp.Server.Export;

/// <summary>The point as a complete HTML document that needs nothing beside it; also what Word and Outlook take when it is pasted.</summary>
internal static class HtmlAgenda
{
    private const string Style =
        """
        body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #16211f; background: #fff; font: 1rem/1.5 "IBM Plex Sans", "Segoe UI", Arial, sans-serif; }
        h1 { font-size: 1.75rem; line-height: 1.25; } h2 { font-size: 1.3rem; margin-top: 2rem; } h3 { font-size: 1.1rem; margin-top: 1.5rem; } h4 { font-size: 1rem; margin-bottom: .25rem; }
        dl { margin: 0 0 1.25rem; } dl div { display: flex; gap: .75rem; } dt { flex: 0 0 7rem; color: #4b5a58; } dd { margin: 0; }
        @media (max-width: 30rem) { dl div { display: block; } }
        @media print { body { margin: 0; max-width: none; } h2, h3, h4 { break-after: avoid; } }
        """;

    public static string Render(AgendaText agenda)
    {
        var html = new StringBuilder();
        void Line(string line) => html.Append(line).Append('\n');

        Line($"<!doctype html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line($"<title>{Encoded(agenda.FileTitle)}</title>\n<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n<main>");
        Line($"<h1>{Encoded(agenda.Title)}</h1>");
        if (agenda.CaseNumber is { } number)
        {
            Line($"<p>{Encoded(number)}</p>");
        }

        Line($"<h2>{Encoded(agenda.Headings.Occasion)}</h2>\n<p>{Encoded(agenda.Occasion)}</p>");
        Line($"<h2>{Encoded(agenda.Headings.CasePresentation)}</h2>");
        foreach (var group in agenda.Groups)
        {
            Line($"<h3>{Encoded(group.Heading)}</h3>");
            foreach (var item in group.Items)
            {
                Line($"<h4>{Encoded(item.Heading)}</h4>\n<dl>");
                foreach (var fact in item.Facts)
                {
                    Line($"<div><dt>{Encoded(fact.Label)}:</dt> <dd>{Encoded(fact.Value)}</dd></div>");
                }

                Line("</dl>");
            }
        }

        if (agenda.Groups.IsEmpty)
        {
            Line($"<p>{Encoded(agenda.Nothing)}</p>");
        }

        Line($"<h2>{Encoded(agenda.Headings.Recommendation)}</h2>\n<p>{Encoded(agenda.RecommenderLine)}</p>\n<ol>");
        foreach (var one in agenda.Recommendations)
        {
            Line($"<li>{Encoded(one)}</li>");
        }

        Line($"</ol>\n<h2>{Encoded(agenda.Headings.Decision)}</h2>");
        Line($"<h2>{Encoded(agenda.Headings.Attachments)}</h2>\n<p>{Encoded(agenda.Attachments)}</p>\n</main>\n</body>\n</html>");
        return html.ToString();
    }

    private static string Encoded(string text) => ScreenText.PageEncoder.Encode(text);
}
