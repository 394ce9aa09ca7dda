using System.Collections.Immutable;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.Lists;
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
            var mine = RowCondition.All(FilteredRows.That(StatusFilter.Open, today), SeenRows.OfForums(forums));
            var asked = await session.Query<ActionItemRow>()
                .That(RowCondition.All(mine, FilteredRows.That(StatusFilter.ExtensionAsked, today))).ToListAsync(cancellationToken);
            var reachable = organisation.KeysWithMail(today);
            var counts = await session.CountAsync(
                mine,
                [
                    FilteredRows.That(StatusFilter.ReportedDone, today),
                    FilteredRows.That(StatusFilter.Late, today),
                    FilteredRows.That(StatusFilter.WithoutResponsible, today),
                    new("d.due is null"),
                    new("d.status = 'Open' and d.responsible_keys <> '{}' and not d.responsible_keys && ^", reachable),
                    FilteredRows.That(StatusFilter.HandedBack, today),
                    RowCondition.Always,
                ],
                cancellationToken);
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
                AwaitForum: counts[0],
                Late: counts[1],
                WithoutResponsible: counts[2],
                WithoutDeadline: counts[3],
                WithoutMail: counts[4],
                HandedBack: counts[5],
                asked.Count(row => caller.MayGrant(row.Item, organisation.PolicyOf(row.ForumId).For(row.Item), organisation, today)),
                Outstanding: counts[6]);
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
