using FollowUp.Features.Access;
using FollowUp.Features.Ports;
using MediatR;

namespace FollowUp.Features.Pipeline;

/// <summary>The one gate that every request passes.</summary>
public sealed class GuardBehavior<TRequest, TResponse>(ICallerSource callers) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var caller = await callers.GetAsync(cancellationToken);
        return request is IGuarded guarded && caller.IsSignedIn && guarded.MayEnter(caller)
            ? await next()
            : throw new AccessDeniedException(typeof(TRequest).FullName!);
    }
}
