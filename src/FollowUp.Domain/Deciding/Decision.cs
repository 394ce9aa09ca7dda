using System.Collections.Immutable;

namespace FollowUp.Domain.Deciding;

/// <summary>What a decision came to: events to record, a refusal, or nothing at all because it was so already.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>These events happened.</summary>
    public sealed record Record(ImmutableArray<object> Events) : Decision;

    /// <summary>It may not happen, and this is why.</summary>
    public sealed record Refuse(Refusal Refusal) : Decision;

    /// <summary>It is so already; nothing is recorded (the same wish sent twice has one effect).</summary>
    public sealed record Nothing : Decision;

    /// <summary>Record these events.</summary>
    public static Decision Of(params ImmutableArray<object> events) => new Record(events);

    /// <summary>Refuse with a code of <see cref="RefusalCodes"/> and the facts that its sentence names.</summary>
    public static Decision No(string code, params ImmutableArray<string> facts) => new Refuse(new Refusal(code, facts));

    /// <summary>It is so already.</summary>
    public static Decision Same { get; } = new Nothing();
}
