using FollowUp.Domain.Deciding;

namespace FollowUp.Features;

/// <summary>What a use case gives back: a value, or the reason why not.</summary>
public readonly record struct Result<T>
{
    private Result(T? value, Refusal? refusal)
    {
        Value = value;
        Refusal = refusal;
    }

    /// <summary>Set unless <see cref="Refusal"/> is.</summary>
    public T? Value { get; }

    public Refusal? Refusal { get; }

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}
