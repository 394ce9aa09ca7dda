using System.Globalization;
using FollowUp.Domain.Reviews;
using FollowUp.Features.EventSourcing;
using FollowUp.Mining.Remembering;
using FollowUp.Minutes.Structure;
using Marten;
using Npgsql;

namespace FollowUp.Features.MinutesImport;

/// <summary>What is stored already of the meeting that a document is about.</summary>
public static class MeetingsMinutes
{
    /// <summary>
    /// One import of a forum and day at a time, until the session's transaction ends: of two who bring two editions at once, the
    /// second corrects the first.
    /// </summary>
    public static async Task HoldAsync(IDocumentSession session, Guid forumId, DateOnly date, CancellationToken cancellationToken)
    {
        await session.BeginTransactionAsync(cancellationToken);
        await using var hold = new NpgsqlCommand("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))");
        hold.Parameters.Add(new NpgsqlParameter<string>
        {
            TypedValue = string.Create(CultureInfo.InvariantCulture, $"{FollowUpStore.Schema} minutes {forumId:N} {date:yyyyMMdd}"),
        });
        await session.ExecuteAsync(hold, cancellationToken);
    }

    /// <summary>
    /// The review whose minutes the document is a new edition of; null when it is none. Two meetings of one day (an extra one, a
    /// closed part) have other points.
    /// </summary>
    public static async Task<MinutesReview?> EarlierEditionAsync(
        IDocumentSession session, Guid forumId, DateOnly date, MinutesDocument document, CancellationToken cancellationToken)
    {
        var reviews = await session.Query<MinutesReview>()
            .Where(r => r.ForumId == forumId && r.MeetingDate == date).ToListAsync(cancellationToken);
        var newest = await session.LoadManyAsync<StoredMinutes>(cancellationToken, reviews.Select(r => r.NewestVersion).ToArray());
        var found = newest
            .Select(minutes => (minutes, Shared: SharedPoints(minutes, document)))
            .Where(m => m.Shared * 2 >= Math.Min(m.minutes.Points.Length, document.AgendaPoints.Length))
            .OrderByDescending(m => m.Shared)
            .Select(m => m.minutes)
            .FirstOrDefault();
        return found is null ? null : reviews.Single(r => r.Id == found.ReviewId);
    }

    private static int SharedPoints(StoredMinutes minutes, MinutesDocument document)
    {
        var titles = document.AgendaPoints.Select(p => FoldedWords.Of(p.Title)).ToHashSet(StringComparer.Ordinal);
        return minutes.Points.Count(p => titles.Contains(FoldedWords.Of(p.Title)));
    }
}
