using System.Globalization;
using System.Text;

namespace FollowUp.Server.Export;

/// <summary>The point as plain text: to be pasted where no form survives.</summary>
internal static class PlainAgenda
{
    public static string Render(AgendaText agenda)
    {
        var text = new StringBuilder();
        void Line(string line = "") => text.Append(line).Append('\n');
        void Section(string heading)
        {
            Line();
            Line(heading);
            Line();
        }

        Line(agenda.Title);
        if (agenda.CaseNumber is { } number)
        {
            Line();
            Line(number);
        }

        Section(agenda.Headings.Occasion);
        Line(agenda.Occasion);
        Section(agenda.Headings.CasePresentation);
        foreach (var (group, index) in agenda.Groups.Select((group, index) => (group, index)))
        {
            Line(index == 0 ? group.Heading : $"\n{group.Heading}");
            foreach (var item in group.Items)
            {
                Line();
                Line(item.Heading);
                foreach (var fact in item.Facts)
                {
                    Line($"- {fact.Label}: {fact.Value}");
                }
            }
        }

        if (agenda.Groups.IsEmpty)
        {
            Line(agenda.Nothing);
        }

        Section(agenda.Headings.Recommendation);
        Line(agenda.RecommenderLine);
        Line();
        foreach (var (one, index) in agenda.Recommendations.Select((one, index) => (one, index)))
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {one}"));
        }

        Section(agenda.Headings.Decision);
        Section(agenda.Headings.Attachments);
        Line(agenda.Attachments);
        return text.ToString();
    }
}
