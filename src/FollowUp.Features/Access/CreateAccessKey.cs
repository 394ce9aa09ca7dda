using FollowUp.Domain.Deciding;
using FollowUp.Features.Ports;
using FollowUp.Features.Time;
using Marten;
using MediatR;

namespace FollowUp.Features.Access;

/// <summary>A person makes a key with which a program may act as them. It is shown this once.</summary>
public static class CreateAccessKey
{
    /// <summary>Keys do not live for ever, so that forgotten ones die.</summary>
    public const int LongestDays = 366;

    /// <param name="Name">What it is for, so that its owner knows which to revoke.</param>
    /// <param name="Days">How long it is good for; cut to 1 to <see cref="LongestDays"/>.</param>
    public sealed record Command(string Name, int Days) : IRequest<Result<Created>>, IGuarded
    {
        /// <summary>For provisioning instead of the API; an administrator's alone.</summary>
        public bool ForProvisioning { get; init; }

        public bool MayEnter(Caller caller) => caller.PersonId is not null && caller.HasRole;
    }

    /// <param name="Secret">The key itself, kept nowhere.</param>
    public sealed record Created(Guid Id, string Secret, DateTimeOffset ExpiresAt);

    public sealed class Handler(IDocumentStore store, ICallerSource callers, DanishClock clock) : IRequestHandler<Command, Result<Created>>
    {
        public async Task<Result<Created>> Handle(Command command, CancellationToken cancellationToken)
        {
            if (string.IsNullOrWhiteSpace(command.Name))
            {
                return new Refusal(RefusalCodes.TextMissing);
            }

            var caller = await callers.GetAsync(cancellationToken);
            if (command.ForProvisioning && !caller.IsAdministrator)
            {
                return new Refusal(RefusalCodes.AdministratorsOnly);
            }

            var secret = AccessKey.NewSecret();
            var key = new AccessKey(
                Guid.CreateVersion7(), caller.PersonId!.Value, command.Name.Trim(), AccessKey.HashOf(secret), clock.Now,
                clock.Now.AddDays(Math.Clamp(command.Days, 1, LongestDays)))
            {
                IsForProvisioning = command.ForProvisioning,
            };
            await using var session = store.LightweightSession();
            session.Insert(key);
            await session.SaveChangesAsync(cancellationToken);
            return new Created(key.Id, secret, key.ExpiresAt);
        }
    }
}
