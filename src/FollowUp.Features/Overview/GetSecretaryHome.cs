using System.Collections.Immutable;
using FollowUp.Domain.Reviews;
using FollowUp.Features.Access;
using FollowUp.Features.ActionItems;
using FollowUp.Features.ActionItems.Lists;
using FollowUp.Features.ActionItems.ReadModels;
using FollowUp.Features.Directory;
using FollowUp.Features.MinutesImport;
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
        private static readonly StatusFilter[] Counted =
        [
            StatusFilter.Open, StatusFilter.ReportedDone, StatusFilter.Late, StatusFilter.WithoutResponsible, StatusFilter.WithoutDeadline,
            StatusFilter.WithoutMail, StatusFilter.MailRefused, StatusFilter.HandedBack, StatusFilter.NotAcknowledged,
        ];

        public async Task<SecretaryHome> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            var today = clock.Today;
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            var forums = organisation.Forums.Keys.Where(caller.IsSecretaryOf).ToArray();
            var reviews = await session.Query<MinutesReview>().Where(r => forums.Contains(r.ForumId)).ToListAsync(cancellationToken);
            var mine = RowCondition.All(FilteredRows.Outstanding, SeenRows.OfForums(forums));
            var asked = await session.Query<ActionItemRow>().That(RowCondition.All(mine, FilteredRows.ExtensionAsked)).ToListAsync(cancellationToken);
            var ground = await FilterGround.ReadAsync(session, organisation, today, cancellationToken);
            var counts = await session.CountAsync(mine, [.. Counted.Select(filter => FilteredRows.That(filter, ground))], cancellationToken);
            var count = Counted.Zip(counts).ToDictionary(pair => pair.First, pair => pair.Second);
            var unknown = await UnknownNames.CountAsync(session, reviews.Where(r => r.ProposalIds.Any(id => !r.Answers.ContainsKey(id))), organisation, cancellationToken);
            return new SecretaryHome(
                today,
                [
                    .. reviews
                        .Select(r => new WaitingReview(
                            r.Id, organisation.Forums[r.ForumId].Name, r.MeetingDate, r.ProposalIds.Length,
                            r.ProposalIds.Count(id => !r.Answers.ContainsKey(id)), ReviewDecisions.WaitingForConfirmation(r).Length,
                            unknown.GetValueOrDefault(r.Id)))
                        .Where(r => r.Waiting + r.ToConfirm > 0)
                        .OrderByDescending(r => r.MeetingDate),
                ],
                count[StatusFilter.ReportedDone],
                count[StatusFilter.Late],
                count[StatusFilter.WithoutResponsible],
                count[StatusFilter.WithoutDeadline],
                count[StatusFilter.WithoutMail],
                count[StatusFilter.MailRefused],
                count[StatusFilter.HandedBack],
                asked.Count(row => caller.MayGrant(row.Item, organisation.PolicyOf(row.ForumId).For(row.Item), organisation, today)),
                count[StatusFilter.NotAcknowledged],
                count[StatusFilter.Open]);
        }
    }
}

/// <param name="AwaitForum">Reported done, waiting for the forum's word.</param>
/// <param name="WithoutMail">Responsible is a vacant position, or a person without an address.</param>
/// <param name="MailRefused">The mail server refused the last mail to somebody whose move it is.</param>
/// <param name="HandedBack">A responsible said "not mine"; somebody is to be found.</param>
/// <param name="ExtensionAsked">Another date is asked for, and the secretary may answer.</param>
/// <param name="NotAcknowledged">Decided while somebody was absent who has not said that they saw it.</param>
/// <param name="Outstanding">All that is not settled.</param>
public sealed record SecretaryHome(
    DateOnly Today,
    ImmutableArray<WaitingReview> Reviews,
    int AwaitForum,
    int Late,
    int WithoutResponsible,
    int WithoutDeadline,
    int WithoutMail,
    int MailRefused,
    int HandedBack,
    int ExtensionAsked,
    int NotAcknowledged,
    int Outstanding);

/// <param name="Waiting">Proposals without an answer.</param>
/// <param name="ToConfirm">Accepted, not yet confirmed.</param>
/// <param name="UnknownNames">Proposals without an answer that name somebody whom the directory does not know.</param>
public sealed record WaitingReview(
    Guid MinutesId, string Forum, DateOnly MeetingDate, int Proposals, int Waiting, int ToConfirm, int UnknownNames);
