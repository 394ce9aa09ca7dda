using System.Globalization;
using System.Text;

namespace FollowUp.Server.Export;

/// <summary>The point as Markdown (CommonMark).</summary>
internal static class MarkdownAgenda
{
    public static string Render(AgendaText agenda)
    {
        var md = new StringBuilder();
        void Block(string text) => md.Append(text).Append("\n\n");

        Block($"# {Escaped(agenda.Title)}");
        if (agenda.CaseNumber is { } number)
        {
            Block(Escaped(number));
        }

        Block($"## {agenda.Headings.Occasion}");
        Block(Escaped(agenda.Occasion));
        Block($"## {agenda.Headings.CasePresentation}");
        foreach (var group in agenda.Groups)
        {
            Block($"### {Escaped(group.Heading)}");
            foreach (var item in group.Items)
            {
                Block($"#### {Escaped(item.Heading)}");
                Block(string.Join('\n', item.Facts.Select(fact => $"- **{Escaped(fact.Label)}:** {Escaped(fact.Value)}")));
            }
        }

        if (agenda.Groups.IsEmpty)
        {
            Block(Escaped(agenda.Nothing));
        }

        Block($"## {agenda.Headings.Recommendation}");
        Block(Escaped(agenda.RecommenderLine));
        Block(string.Join('\n', agenda.Recommendations.Select((one, i) =>
            string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {Escaped(one)}"))));
        Block($"## {agenda.Headings.Decision}");
        Block($"## {agenda.Headings.Attachments}");
        return md.Append(Escaped(agenda.Attachments)).Append('\n').ToString();
    }

    /// <summary>What means something to Markdown inside a line. Marks at the beginning of one need none: no value stands there.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var means = text[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '~' or '|'
                || (text[i] == '&' && i + 1 < text.Length && text[i + 1] != ' ');
            escaped.Append(means ? "\\" : string.Empty).Append(text[i]);
        }

        return escaped.ToString();
    }
}
