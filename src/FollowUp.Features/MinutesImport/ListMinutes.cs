using System.Collections.Immutable;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.Ports;
using Marten;
using MediatR;

namespace FollowUp.Features.MinutesImport;

/// <summary>The minutes of the forums that the caller is secretary of, newest meeting first, with how far the review has come.</summary>
public static class ListMinutes
{
    public sealed record Query(int Page = 1, int PageSize = 25) : IRequest<Page<MinutesLine>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers) : IRequestHandler<Query, Page<MinutesLine>>
    {
        public async Task<Page<MinutesLine>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var forums = organisation.Forums.Keys.Where(caller.IsSecretaryOf).ToArray();
            var reviews = await session.Query<MinutesReview>().Where(r => forums.Contains(r.ForumId)).ToListAsync(cancellationToken);
            var lines = reviews
                .Select(r => new MinutesLine(
                    r.Id,
                    organisation.Forums[r.ForumId].Name,
                    r.MeetingDate,
                    r.ProposalIds.Length,
                    r.ProposalIds.Count(id => !r.Answers.ContainsKey(id)),
                    ReviewDecisions.WaitingForConfirmation(r).Length,
                    r.Answers.Values.Count(a => a.IsConfirmed)))
                .OrderByDescending(line => line.MeetingDate)
                .ToImmutableArray();
            return Page.Of(lines, query.Page, query.PageSize);
        }
    }
}

/// <param name="Waiting">Proposals without an answer.</param>
/// <param name="ToConfirm">Accepted, not yet confirmed.</param>
/// <param name="Confirmed">Became action items.</param>
public sealed record MinutesLine(
    Guid MinutesId, string Forum, DateOnly MeetingDate, int Proposals, int Waiting, int ToConfirm, int Confirmed);
