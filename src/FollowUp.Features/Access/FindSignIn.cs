using FollowUp.Features.Directory;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Access;

/// <summary>Whom the sign-in service means. Sent by the sign-in itself, before there is a person who could ask.</summary>
public static class FindSignIn
{
    /// <param name="SignInName">As the sign-in service gives it.</param>
    /// <param name="FirstAdministrator">Who is made an administrator when the directory does not know the name; null: nobody.</param>
    public sealed record Query(string SignInName, string? FirstAdministrator) : IRequest<Guid?>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSystem;
    }

    public sealed class Handler(IDocumentStore store, DanishClock clock) : IRequestHandler<Query, Guid?>
    {
        public async Task<Guid?> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var session = store.LightweightSession();
            var people = await session.Query<Person>().ToListAsync(cancellationToken);
            var known = people.Where(person => person.IsHereOn(clock.Today) && person.IsKnownAs(query.SignInName)).Take(2).ToList();
            if (known.Count > 0)
            {
                // A name that two people share opens no door: better nobody than the wrong one.
                return known.Count == 1 ? known[0].Id : null;
            }

            if (!string.Equals(query.SignInName, query.FirstAdministrator, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            var first = new Person(
                Guid.CreateVersion7(), query.SignInName, query.SignInName, null, null, query.SignInName, IsDirector: false, IsAdministrator: true);
            session.Insert(first);
            await session.SaveChangesAsync(cancellationToken);
            return first.Id;
        }
    }
}
