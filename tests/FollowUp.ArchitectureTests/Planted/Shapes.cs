using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using MediatR;

namespace FollowUp.ArchitectureTests.Planted;

// Each type breaks one rule on purpose: a rule that cannot fail guards nothing.
public record OpenEvent(Act Act);

internal sealed record ChangeableEvent(Act Act)
{
    public string? Note { get; set; }
}

internal sealed class EventOfClass(Act act)
{
    public Act Act { get; } = act;
}

internal sealed class ThingManager;

internal sealed record UnansweredRequest : IRequest<int>, IGuarded
{
    public bool MayEnter(Caller caller) => false;
}

internal sealed record UnguardedRequest : IRequest<int>
{
    internal sealed class Handler : IRequestHandler<UnguardedRequest, int>
    {
        public Task<int> Handle(UnguardedRequest request, CancellationToken cancellationToken) => Task.FromResult(1);
    }
}

internal sealed record TwiceAnsweredRequest : IRequest<int>, IGuarded
{
    public bool MayEnter(Caller caller) => false;

    internal sealed class Handler : IRequestHandler<TwiceAnsweredRequest, int>
    {
        public Task<int> Handle(TwiceAnsweredRequest request, CancellationToken cancellationToken) => Task.FromResult(1);
    }

    internal sealed class OtherHandler : IRequestHandler<TwiceAnsweredRequest, int>
    {
        public Task<int> Handle(TwiceAnsweredRequest request, CancellationToken cancellationToken) => Task.FromResult(2);
    }
}
