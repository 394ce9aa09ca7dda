using System.Reflection;
using System.Runtime.CompilerServices;
using FollowUp.ArchitectureTests.Planted;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.EventSourcing;
using MediatR;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FollowUp.ArchitectureTests;

public sealed class Shapes_of_types
{
    private static readonly string[] EmptyNames = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Services", "Common"];

    [Fact]
    public void Events_are_sealed_records_that_cannot_be_changed_and_have_a_stored_name()
    {
        var events = Rooms.Assemblies.SelectMany(a => a.GetTypes())
            .Where(type => type.Namespace?.EndsWith(".Events", StringComparison.Ordinal) == true && type.GetProperty("Act")?.PropertyType == typeof(Act))
            .ToList();

        events.Count.ShouldBeGreaterThan(20);
        events.SelectMany(Faults).ShouldBeEmpty();
        Faults(typeof(OpenEvent)).ShouldBe(["OpenEvent is not sealed", "OpenEvent has no stored name"]);
        Faults(typeof(ChangeableEvent)).ShouldBe(["ChangeableEvent.Note can be set", "ChangeableEvent has no stored name"]);
        Faults(typeof(EventOfClass)).ShouldBe(["EventOfClass is no record", "EventOfClass has no stored name"]);
    }

    [Fact]
    public void Every_request_has_one_handler_and_says_who_may_send_it()
    {
        var types = typeof(IGuarded).Assembly.GetTypes();

        types.Count(IsRequest).ShouldBeGreaterThan(20);
        RequestFaults(types).ShouldBeEmpty();
        RequestFaults([typeof(UnguardedRequest), typeof(UnguardedRequest.Handler)]).ShouldBe(["UnguardedRequest is not guarded"]);
        RequestFaults([typeof(UnansweredRequest)]).ShouldBe(["UnansweredRequest has 0 handlers"]);
        RequestFaults([typeof(TwiceAnsweredRequest), typeof(TwiceAnsweredRequest.Handler), typeof(TwiceAnsweredRequest.OtherHandler)])
            .ShouldBe(["TwiceAnsweredRequest has 2 handlers"]);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        WithEmptyNames(Rooms.Assemblies.SelectMany(a => a.GetTypes())).ShouldBeEmpty();
        WithEmptyNames([typeof(ThingManager), typeof(Rooms)]).ShouldBe([nameof(ThingManager)]);
    }

    private static IEnumerable<string> Faults(Type type)
    {
        if (type.GetMethod("<Clone>$") is null)
        {
            yield return $"{type.Name} is no record";
        }

        if (!type.IsSealed)
        {
            yield return $"{type.Name} is not sealed";
        }

        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
        {
            if (property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            {
                yield return $"{type.Name}.{property.Name} can be set";
            }
        }

        if (!StoredNames.OfEvents.ContainsKey(type))
        {
            yield return $"{type.Name} has no stored name";
        }
    }

    private static IEnumerable<string> RequestFaults(IReadOnlyCollection<Type> types)
    {
        var answered = types.Where(type => !type.IsAbstract).SelectMany(type => type.GetInterfaces())
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
            .ToLookup(i => i.GetGenericArguments()[0]);
        foreach (var request in types.Where(IsRequest))
        {
            if (!request.IsAssignableTo(typeof(IGuarded)))
            {
                yield return $"{request.Name} is not guarded";
            }

            if (answered[request].Count() is var handlers and not 1)
            {
                yield return $"{request.Name} has {handlers} handlers";
            }
        }
    }

    private static bool IsRequest(Type type) =>
        !type.IsAbstract && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>));

    /// <summary>Tag helpers are called so by the framework; types with angle brackets are written by the compiler and its generators.</summary>
    private static IEnumerable<string> WithEmptyNames(IEnumerable<Type> types) => types
        .Where(type => !type.IsAssignableTo(typeof(ITagHelper)) && !type.FullName!.Contains('<', StringComparison.Ordinal))
        .Select(type => type.Name.Split('`')[0])
        .Where(name => EmptyNames.Any(empty => name.EndsWith(empty, StringComparison.Ordinal)));
}
