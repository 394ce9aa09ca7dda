using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Agendas;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.MinutesImport;
using FollowUp.Minutes.Structure;
using Marten;

namespace FollowUp.Features.ComeBacks;

/// <summary>What came back is shown by minutes in which its own reference stands at a point.</summary>
public static class ComeBacksShown
{
    /// <summary>Titles of our own exported point, which lists what is outstanding and shows nothing of it to have come back.</summary>
    public static ImmutableArray<string> ListTitles { get; } = ["Opfølgning på beslutninger", "Follow-up on decisions"];

    /// <summary>Records it on the items in the session of the import. Nothing is closed: the forum still has the word.</summary>
    public static async Task RecordAsync(
        IDocumentSession session, StoredMinutes minutes, MinutesDocument document, Act act, CancellationToken cancellationToken)
    {
        var forum = minutes.ForumId;
        var waiting = await session.Query<ActionItemRow>()
            .Where(row => row.IsOutstanding).Concerning(forum).ToListAsync(cancellationToken);
        foreach (var row in waiting.Where(row => row.Item.ComesBackTo(forum) && !(row.Item.Source?.MeetingDate >= minutes.MeetingDate)).OrderBy(row => row.Id))
        {
            if (PointOf(row.Item.Reference, document, minutes.Text) is { } point)
            {
                await session.DecideAsync<ActionItem>(
                    row.Id, item => ComeBackDecisions.Fulfil(item!, PointFor(item!, minutes.ReviewId, minutes.MeetingDate, point), act), cancellationToken);
            }
        }
    }

    /// <summary>The point that shows it; the title of a closed point is for that point's circle, and the item may be for others.</summary>
    public static ComeBackPoint PointFor(ActionItem item, Guid minutesId, DateOnly meetingDate, AgendaPoint point) =>
        new(minutesId, meetingDate, point.Number, point.IsClosed && !item.IsClosedPoint ? string.Empty : point.Title);

    /// <summary>The point whose title names the reference, else one where it is the only one: where many stand, they are listed.</summary>
    public static AgendaPoint? PointOf(string reference, MinutesDocument document, string text)
    {
        bool Names(string words) => ItemReferences.In(words).Contains(reference, StringComparer.OrdinalIgnoreCase);
        return document.AgendaPoints.FirstOrDefault(point => Names(point.Title))
            ?? document.AgendaPoints.FirstOrDefault(point => !IsList(point) && Names(point.Span.In(text)) && ItemReferences.In(point.Span.In(text)).Count == 1);
    }

    private static bool IsList(AgendaPoint point) => ListTitles.Any(title => point.Title.Contains(title, StringComparison.OrdinalIgnoreCase));
}
