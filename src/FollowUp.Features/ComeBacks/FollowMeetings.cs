using FollowUp.Features.Access;
using FollowUp.Features.Ports;
using MediatR;

namespace FollowUp.Features.ComeBacks;

/// <summary>The daily look at what comes back: whatever a change of meetings did not take along is taken along now.</summary>
public static class FollowMeetings
{
    public sealed record Command : IRequest<int>, IGuarded
    {
        public bool MayEnter(Caller caller) => caller.IsSystem;
    }

    public sealed class Handler(ComeBackFollower follower, ICallerSource callers) : IRequestHandler<Command, int>
    {
        public async Task<int> Handle(Command command, CancellationToken cancellationToken) =>
            await follower.FollowAsync((await callers.GetAsync(cancellationToken)).Channel, cancellationToken);
    }
}
