using System.Collections.Immutable;
using FollowUp.Mining.Remembering;
using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;

namespace FollowUp.Features.MinutesImport;

/// <summary>The points of each edition, read once.</summary>
public sealed class PointsOfEditions(Editions editions)
{
    private readonly Dictionary<Guid, MinutesDocument> read = [];

    public AgendaPoint? Find(StoredMinutes edition, int? number) => number is null ? null : Of(edition).FirstOrDefault(p => p.Number == number);

    /// <summary>Who was away from the whole meeting, or from the point.</summary>
    public IEnumerable<Attendee> AbsentAt(StoredMinutes edition, AgendaPoint? point) =>
        DocumentOf(edition).Meeting.Absent.Concat(point?.Absent ?? []);

    /// <summary>Closed where it stands, or in the newest edition: a point that was closed by a correction is closed.</summary>
    public bool IsClosed(AgendaPoint? point) => point is not null
        && (point.IsClosed || Of(editions.Newest).Any(p => p.IsClosed && AreSame(p, point)));

    private static bool AreSame(AgendaPoint one, AgendaPoint other) =>
        one.Number == other.Number || FoldedWords.Of(one.Title) == FoldedWords.Of(other.Title);

    private ImmutableArray<AgendaPoint> Of(StoredMinutes edition) => DocumentOf(edition).AgendaPoints;

    private MinutesDocument DocumentOf(StoredMinutes edition) =>
        read.TryGetValue(edition.Id, out var document) ? document : read[edition.Id] = MinutesParser.Parse(edition.Text);
}
