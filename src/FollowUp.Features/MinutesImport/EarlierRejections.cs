using System.Collections.Immutable;
using FollowUp.Domain.Reviews;
using FollowUp.Mining.Remembering;
using Marten;

namespace FollowUp.Features.MinutesImport;

/// <summary>The sentences that were rejected in other minutes of a forum: agendas are repeated, and so is what was once pasted.</summary>
public sealed record EarlierRejections(ImmutableDictionary<string, EarlierRejection> BySentence)
{
    /// <summary>Older rejections are forgotten: after so long the same words may well be a new promise.</summary>
    private const int Years = 2;

    public static EarlierRejections None { get; } = new(ImmutableDictionary<string, EarlierRejection>.Empty);

    public EarlierRejection? Of(string evidence) => BySentence.GetValueOrDefault(FoldedWords.Of(evidence));

    public static async Task<EarlierRejections> LoadAsync(IQuerySession session, MinutesReview review, CancellationToken cancellationToken)
    {
        var (forum, since) = (review.ForumId, review.MeetingDate.AddYears(-Years));
        var others = (await session.Query<MinutesReview>()
                .Where(r => r.ForumId == forum && r.Id != review.Id && r.MeetingDate >= since).ToListAsync(cancellationToken))
            .Where(r => r.Answers.Values.Any(a => !a.IsAccepted))
            .ToList();
        if (others.Count == 0)
        {
            return None;
        }

        var ids = others.SelectMany(r => r.Versions).ToArray();
        var mined = await session.Query<StoredMinutes>().Where(m => m.Id.IsOneOf(ids))
            .Select(m => new { m.Id, m.Proposals }).ToListAsync(cancellationToken);
        var rejected =
            from other in others.OrderBy(r => r.MeetingDate)
            from edition in mined
            where other.Versions.Contains(edition.Id)
            from proposal in edition.Proposals
            where other.Answers.TryGetValue(proposal.Id, out var answer) && !answer.IsAccepted
            select KeyValuePair.Create(FoldedWords.Of(proposal.Evidence.Text), new EarlierRejection(other.Id, other.MeetingDate));
        return new EarlierRejections(ImmutableDictionary<string, EarlierRejection>.Empty.SetItems(rejected));
    }
}

/// <summary>Where a sentence was rejected, the last time that it was.</summary>
public sealed record EarlierRejection(Guid MinutesId, DateOnly MeetingDate);
