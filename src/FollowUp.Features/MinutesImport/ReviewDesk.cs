using FollowUp.Domain.Deciding;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.EventSourcing;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;

namespace FollowUp.Features.MinutesImport;

/// <summary>What every answer in a review has in common: the minutes, the directory, the caller's right.</summary>
public sealed class ReviewDesk(Decider decider, ICallerSource callers, DanishClock clock)
{
    /// <summary>Decides on the review of minutes that the caller is secretary for; not found for anybody else.</summary>
    /// <param name="also">What is stored beside the events, in the same transaction and only where there are any.</param>
    public async Task<Refusal?> DecideAsync(
        Guid minutesId,
        Func<MinutesReview, ReviewContext, Decision> decide,
        CancellationToken cancellationToken,
        Action<IDocumentSession, ReviewContext>? also = null)
    {
        var caller = await callers.GetAsync(cancellationToken);
        var act = caller.ActAt(clock.Now);
        return await decider.InOneTransactionAsync(
            async session => await LoadAsync(session, minutesId, caller, act, cancellationToken) is { } context
                ? await session.DecideAsync<MinutesReview>(
                    context.ReviewId,
                    review =>
                    {
                        var decision = review is null ? Decision.No(RefusalCodes.NotFound) : decide(review, context);
                        if (decision is Decision.Record)
                        {
                            also?.Invoke(session, context);
                        }

                        return decision;
                    },
                    cancellationToken)
                : new Refusal(RefusalCodes.NotFound),
            cancellationToken);
    }

    /// <param name="minutesId">Of the review, or of any edition of its minutes.</param>
    /// <returns>Null when there are no such minutes for the caller.</returns>
    public static async Task<ReviewContext?> LoadAsync(
        IDocumentSession session, Guid minutesId, Caller caller, Act act, CancellationToken cancellationToken)
    {
        var minutes = await session.LoadAsync<StoredMinutes>(minutesId, cancellationToken);
        if (minutes is null || !caller.IsSecretaryOf(minutes.ForumId)
            || await session.LoadAsync<MinutesReview>(minutes.ReviewId, cancellationToken) is not { } review)
        {
            return null;
        }

        return new ReviewContext(
            review.Id, await Editions.LoadAsync(session, review, cancellationToken), await Organisation.LoadAsync(session, cancellationToken), act);
    }
}

/// <summary>What an answer is given in.</summary>
public sealed record ReviewContext(Guid ReviewId, Editions Editions, Organisation Organisation, Act Act)
{
    /// <summary>The newest edition.</summary>
    public StoredMinutes Minutes => Editions.Newest;

    public Forum Forum => Organisation.Forums[Minutes.ForumId];

    /// <summary>The proposal as the directory reads it; null for one that was added by hand.</summary>
    public ProposalReading? Reading(string proposalId) =>
        Editions.Find(proposalId) is { } found
            ? ProposalReading.Of(found.Proposal, Organisation, Forum, Minutes.MeetingDate)
            : null;
}
