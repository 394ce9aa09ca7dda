using System.Collections.Immutable;
using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Overview;

/// <summary>What waits for a hand of the secretary.</summary>
public static class GetSecretaryHome
{
    public sealed record Query : IRequest<SecretaryHome>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSecretary;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Query, SecretaryHome>
    {
        public async Task<SecretaryHome> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var today = clock.Today;
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var forums = organisation.Forums.Keys.Where(caller.IsSecretaryOf).ToArray();
            var reviews = await session.Query<MinutesReview>().Where(r => forums.Contains(r.ForumId)).ToListAsync(cancellationToken);
            var rows = await session.Query<ActionItemRow>()
                .Where(row => row.IsOutstanding && forums.Contains(row.ForumId)).ToListAsync(cancellationToken);
            var open = rows.Where(row => row.Item.Status == ActionItemStatus.Open).ToList();
            return new SecretaryHome(
                today,
                [
                    .. reviews
                        .Select(r => new WaitingReview(
                            r.Id, organisation.Forums[r.ForumId].Name, r.MeetingDate, r.ProposalIds.Length,
                            r.ProposalIds.Count(id => !r.Answers.ContainsKey(id)), ReviewDecisions.WaitingForConfirmation(r).Length))
                        .Where(r => r.Waiting + r.ToConfirm > 0)
                        .OrderByDescending(r => r.MeetingDate),
                ],
                rows.Count(row => row.Item.Status == ActionItemStatus.ReportedDone),
                open.Count(row => row.Due < today),
                open.Count(row => row.ResponsibleKeys.IsEmpty),
                open.Count(row => row.Due is null),
                open.Count(row => !row.ResponsibleKeys.IsEmpty && row.Item.Responsible.All(p => organisation.PersonFor(p, today)?.Email is null)),
                rows.Count(row => row.HandedBack),
                rows.Count(row => row.Item.Asked is not null && caller.MayGrant(row.Item, organisation.PolicyOf(row.ForumId).For(row.Item), organisation, today)),
                rows.Count);
        }
    }
}

/// <param name="AwaitForum">Reported done, waiting for the forum's word.</param>
/// <param name="WithoutMail">Responsible is a vacant position, or a person without an address.</param>
/// <param name="HandedBack">A responsible said "not mine"; somebody is to be found.</param>
/// <param name="ExtensionAsked">Another date is asked for, and the secretary may answer.</param>
/// <param name="Outstanding">All that is not settled.</param>
public sealed record SecretaryHome(
    DateOnly Today,
    ImmutableArray<WaitingReview> Reviews,
    int AwaitForum,
    int Late,
    int WithoutResponsible,
    int WithoutDeadline,
    int WithoutMail,
    int HandedBack,
    int ExtensionAsked,
    int Outstanding);

/// <param name="Waiting">Proposals without an answer.</param>
/// <param name="ToConfirm">Accepted, not yet confirmed.</param>
public sealed record WaitingReview(Guid MinutesId, string Forum, DateOnly MeetingDate, int Proposals, int Waiting, int ToConfirm);
