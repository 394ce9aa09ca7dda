using FollowUp.Features.Access;
using Marten;
using MediatR;

namespace FollowUp.Features.Directory;

/// <summary>The directory as it is, without who is away and what forums taught; addresses are left out for all but administrators.</summary>
public static class GetOrganisation
{
    public sealed record Query : IRequest<Organisation>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.HasRole;
    }

    public sealed class Handler(IDocumentStore store, Ports.ICallerSource callers) : IRequestHandler<Query, Organisation>
    {
        public async Task<Organisation> Handle(Query query, CancellationToken cancellationToken)
        {
            var caller = await callers.GetAsync(cancellationToken);
            await using var session = store.QuerySession();
            var organisation = await Organisation.LoadAsync(session, cancellationToken) with { Absences = [], LearnedNames = [] };
            return caller.IsAdministrator || caller.IsSystem
                ? organisation
                : organisation with
                {
                    People = organisation.People.SetItems(organisation.People.Select(pair =>
                        KeyValuePair.Create(pair.Key, pair.Value with { Email = null, SignInName = null, Scim = null }))),
                };
        }
    }
}
