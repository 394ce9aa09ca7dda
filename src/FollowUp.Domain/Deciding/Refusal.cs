using System.Collections.Immutable;

namespace FollowUp.Domain.Deciding;

/// <summary>A wish that is refused. The sentence stands in the resources under its code, with the facts filled in.</summary>
/// <param name="Code">One of <see cref="RefusalCodes"/>; part of the public API (<c>/problems/{code}</c>).</param>
/// <param name="Facts">Days and names that the sentence mentions, in the order of its placeholders.</param>
public sealed record Refusal(string Code, ImmutableArray<string> Facts)
{
    /// <summary>A refusal whose sentence needs no facts.</summary>
    public Refusal(string code)
        : this(code, [])
    {
    }
}
