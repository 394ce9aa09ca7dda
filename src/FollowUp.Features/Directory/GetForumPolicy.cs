using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Ports;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>A forum's policy: no secret, as it says what becomes of an answer.</summary>
public static class GetForumPolicy
{
    public sealed record Query(Guid ForumId) : IRequest<Result<PolicyPage>>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(IDocumentStore store, ICallerSource callers) : IRequestHandler<Query, Result<PolicyPage>>
    {
        public async Task<Result<PolicyPage>> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken);
            if (!organisation.Forums.TryGetValue(query.ForumId, out var forum))
            {
                return new Refusal(RefusalCodes.NotFound);
            }

            var policy = organisation.PolicyOf(forum.Id);
            return new PolicyPage(
                forum.Name, policy, policy.ChangedBy is { } id ? organisation.People.GetValueOrDefault(id)?.Name : null,
                caller.MaySetPolicyOf(forum.Id));
        }
    }
}

/// <param name="ChangedByName">Null where nobody has changed it, or nobody knows them any more.</param>
public sealed record PolicyPage(string Forum, ForumPolicy Policy, string? ChangedByName, bool MayChange);
