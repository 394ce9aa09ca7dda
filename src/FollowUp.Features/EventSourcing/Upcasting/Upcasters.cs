using System.Collections.Immutable;
using FollowUp.Domain.Reminders.Events;
using Marten.Events;

namespace FollowUp.Features.EventSourcing.Upcasting;

/// <summary>
/// What changed its shape for good: the name it was stored under is retired, stays in old databases for ever, and is read as the
/// event of today. When a new name is due, and when a field with a default will do, stands in docs/adr/0009 and 0010.
/// </summary>
public static class Upcasters
{
    public static ImmutableArray<RetiredName> Retired { get; } =
    [
        RetiredName.Of<DigestDeferredV1, DigestDeferred>("digest-deferred", old => new(old.Act, DigestReplies.Read(old.Reply))),
        RetiredName.Of<DigestRejectedV1, DigestRejected>("digest-rejected", old => new(old.Act, DigestReplies.Read(old.Reply))),
    ];

    public static void Register(IEventStoreOptions events)
    {
        foreach (var retired in Retired)
        {
            retired.Register(events);
        }
    }
}

/// <summary>A stored name under which nothing is written any more.</summary>
/// <param name="Now">What it is read as.</param>
/// <param name="Register">Tells the store how.</param>
public sealed record RetiredName(string Name, Type Now, Action<IEventStoreOptions> Register)
{
    public static RetiredName Of<TOld, TNow>(string name, Func<TOld, TNow> read)
        where TOld : class
        where TNow : class =>
        new(name, typeof(TNow), events => events.Upcast(name, read));
}
