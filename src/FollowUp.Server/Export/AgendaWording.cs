using FollowUp.Domain.Agendas;
using FollowUp.Features.Agendas;
using FollowUp.Server.Web;

namespace FollowUp.Server.Export;

/// <summary>Puts a draft into the words of an agenda point. Pure: the same draft gives the same words.</summary>
public sealed class AgendaWording(LetterText text)
{
    private readonly AgendaItemWording items = new(text);

    /// <param name="caseNumber">Journalnummer of the point, where the forum has one.</param>
    public AgendaText Of(DraftPage draft, string? caseNumber = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var forum = OneLine.Of(draft.Forum);
        var title = text["export.title"];
        return new AgendaText(
            title,
            text["export.file-title", title, forum, DanishText.PlainDay(draft.Date)],
            OneLine.Of(caseNumber) is { Length: > 0 } number ? number : null,
            new AgendaHeadings(
                text["export.section-occasion"], text["export.section-case"], text["export.section-recommendation"],
                text["export.section-decision"], text["export.section-attachments"]),
            draft.Listed.IsEmpty
                ? text["export.occasion-none", forum]
                : text.Count("export.occasion", draft.Listed.Length, forum, DanishText.PlainDay(draft.Today)),
            [
                .. draft.Listed.GroupBy(line => line.Heading).OrderBy(group => group.Key).Select(group => new AgendaGroup(
                    text["export.group-heading", HeadingOf(group.Key), group.Count()], [.. group.Select(items.Of)])),
            ],
            text["export.nothing"],
            OneLine.Of(draft.ChairTitle) is { Length: > 0 } chair ? text["export.recommends", Definite(chair)] : text["export.recommended"],
            [.. Recommendations(draft, forum)],
            text["export.no-attachments"]);
    }

    private IEnumerable<string> Recommendations(DraftPage draft, string forum)
    {
        if (draft.Listed.IsEmpty)
        {
            yield return text["export.recommend-none", forum];
        }

        foreach (var group in draft.Listed.GroupBy(line => line.Heading).OrderBy(group => group.Key))
        {
            var count = group.Count();
            yield return group.Key switch
            {
                OutstandingHeading.Overdue => text.Count("export.recommend-overdue", count, forum),
                OutstandingHeading.ComesBack => text.Count("export.recommend-back", count, forum),
                OutstandingHeading.DueBeforeNextMeeting => text.Count("export.recommend-due", count, forum),
                OutstandingHeading.AwaitsForum => text.Count("export.recommend-done", count, forum),
                _ => text.Count("export.recommend-closed", count, forum),
            };
        }
    }

    private string HeadingOf(OutstandingHeading heading) => heading switch
    {
        OutstandingHeading.Overdue => text["export.group-overdue"],
        OutstandingHeading.ComesBack => text["export.group-back"],
        OutstandingHeading.DueBeforeNextMeeting => text["export.group-due"],
        OutstandingHeading.AwaitsForum => text["export.group-done"],
        _ => text["export.group-closed"],
    };

    /// <summary>
    /// "Kommunaldirektør" recommends as "Kommunaldirektøren"; a title that already is definite ("Chefen for Økonomi") or that ends in
    /// another way is left as the directory writes it.
    /// </summary>
    private static string Definite(string position) =>
        !position.Contains(' ', StringComparison.Ordinal)
        && (position.EndsWith("direktør", StringComparison.OrdinalIgnoreCase) || position.EndsWith("chef", StringComparison.OrdinalIgnoreCase))
            ? position + "en"
            : position;
}
