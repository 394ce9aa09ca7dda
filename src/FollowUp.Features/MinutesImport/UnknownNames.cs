using FollowUp.Domain.Reviews;
using FollowUp.Features.Directory;
using Marten;

namespace FollowUp.Features.MinutesImport;

/// <summary>Names in minutes that the directory does not know: asked of the secretary, and counted so that they are seen.</summary>
public static class UnknownNames
{
    /// <summary>For each review the proposals without an answer that name somebody unknown; those without any are left out.</summary>
    public static async Task<IReadOnlyDictionary<Guid, int>> CountAsync(
        IQuerySession session, IEnumerable<MinutesReview> reviews, Organisation organisation, CancellationToken cancellationToken)
    {
        var byNewest = reviews.ToDictionary(review => review.NewestVersion);
        var ids = byNewest.Keys.ToArray();
        // Without their text, which is long.
        var editions = ids.Length == 0
            ? []
            : await session.Query<StoredMinutes>().Where(m => m.Id.IsOneOf(ids)).Select(m => new { m.Id, m.Proposals }).ToListAsync(cancellationToken);
        return editions
            .Select(edition => (Review: byNewest[edition.Id], edition.Proposals))
            .Select(read => (read.Review.Id, Count: read.Proposals.Count(proposal =>
                !read.Review.Answers.ContainsKey(proposal.Id)
                && proposal.Responsible.Any(actor => ResponsibleResolver
                    .Resolve(actor, organisation, organisation.Forums[read.Review.ForumId], read.Review.MeetingDate).Parties.IsEmpty))))
            .Where(counted => counted.Count > 0)
            .ToDictionary(counted => counted.Id, counted => counted.Count);
    }
}
