using System.Collections.Immutable;
using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Domain.Reviews.Events;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Remembering;
using Marten;

namespace FollowUp.Features.MinutesImport;

/// <summary>All editions of one meeting's minutes, the oldest first; as good as always there is only one.</summary>
public sealed record Editions(ImmutableArray<StoredMinutes> All)
{
    public StoredMinutes Newest => All[^1];

    public static async Task<Editions> LoadAsync(IQuerySession session, MinutesReview review, CancellationToken cancellationToken)
    {
        var stored = await session.LoadManyAsync<StoredMinutes>(cancellationToken, review.Versions.ToArray());
        return new Editions([.. review.Versions.Select(id => stored.FirstOrDefault(s => s.Id == id)).OfType<StoredMinutes>()]);
    }

    /// <summary>The proposal in the newest edition that has it, with that edition; null for one added by hand.</summary>
    public (StoredMinutes Edition, MinedCommitment Proposal)? Find(string proposalId) => All.Reverse()
        .SelectMany(edition => edition.Proposals.Where(p => p.Id == proposalId).Select(p => ((StoredMinutes, MinedCommitment)?)(edition, p)))
        .FirstOrDefault();

    /// <summary>The proposal as it stood before the newest edition.</summary>
    public MinedCommitment? Before(string proposalId) => new Editions(All[..^1]).Find(proposalId)?.Proposal;

    /// <summary>What the new edition makes of the proposals that the review knows, those that were gone already among them.</summary>
    public MinutesCorrected CorrectedBy(StoredMinutes later, MinutesReview review, Act act)
    {
        ImmutableArray<KnownProposal> earlier =
        [
            .. from id in review.ProposalIds.Union(review.Gone)
               let found = Find(id)
               where found is not null
               select new KnownProposal(found.Value.Proposal, found.Value.Edition.PointTitle(found.Value.Proposal.AgendaPoint)),
        ];
        var matches = ProposalMatching.Between(earlier, [.. later.Known]);
        return new MinutesCorrected(
            act,
            later.Id,
            later.ContentHash,
            [
                .. matches.Where(m => m.Later is not null).Select(m => new CorrectedProposal(
                    m.Later!.Id, m.Earlier?.Id, m.Change == ProposalChange.Changed ? m.Reasons : [])),
            ],
            [.. matches.Where(m => m.Later is null).Select(m => m.Earlier!.Id)]);
    }
}
