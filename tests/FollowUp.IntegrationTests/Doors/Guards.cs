using System.Reflection;
using FollowUp.Features.Access;
using FollowUp.Features.Pipeline;
using FollowUp.Features.Ports;
using MediatR;

namespace FollowUp.IntegrationTests.Doors;

public sealed class Guards
{
    private static readonly Type[] InFeatures = typeof(FeatureRegistration).Assembly.GetTypes();

    public static TheoryData<string> Requests => [.. RequestTypes.Select(type => type.FullName!)];

    private static IEnumerable<Type> RequestTypes =>
        InFeatures.Where(type => type is { IsAbstract: false, IsInterface: false } && Answers(type, typeof(IRequest<>)).Any());

    [Theory]
    [MemberData(nameof(Requests))]
    public void every_request_says_who_may_send_it_and_has_one_handler(string name)
    {
        var request = InFeatures.Single(type => type.FullName == name);

        typeof(IGuarded).IsAssignableFrom(request).ShouldBeTrue();
        InFeatures.Count(type => Answers(type, typeof(IRequestHandler<,>)).Any(handler => handler.GetGenericArguments()[0] == request)).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task no_request_is_answered_for_nobody(string name)
    {
        var request = InFeatures.Single(type => type.FullName == name);
        var response = Answers(request, typeof(IRequest<>)).Single().GetGenericArguments()[0];
        var send = typeof(Guards).GetMethod(nameof(SendAsNobodyAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(request, response);

        await Should.ThrowAsync<AccessDeniedException>(() => (Task)send.Invoke(null, [Made(request)])!);
    }

    [Fact]
    public async Task a_request_that_does_not_say_who_may_send_it_is_not_answered_even_for_the_system() =>
        await Should.ThrowAsync<AccessDeniedException>(() => new GuardBehavior<Unguarded, Unit>(new Asking(Caller.System(default)))
            .Handle(new Unguarded(), CancellationToken.None, () => Unit.Task));

    private static Task<TResponse> SendAsNobodyAsync<TRequest, TResponse>(TRequest request)
        where TRequest : notnull =>
        new GuardBehavior<TRequest, TResponse>(new Asking(Caller.Nobody))
            .Handle(request, CancellationToken.None, () => throw new InvalidOperationException("The handler was reached."));

    /// <summary>A request with nothing in it: the guard may not need more.</summary>
    private static object Made(Type request)
    {
        var constructor = request.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(p => p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null)]);
    }

    private static IEnumerable<Type> Answers(Type type, Type open) =>
        type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == open);

    private sealed record Unguarded : IRequest;

    private sealed class Asking(Caller caller) : ICallerSource
    {
        public Task<Caller> GetAsync(CancellationToken cancellationToken) => Task.FromResult(caller);
    }
}
