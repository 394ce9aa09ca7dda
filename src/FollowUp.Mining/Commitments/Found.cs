using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>A draft with its place and time, before ids are given.</summary>
/// <param name="Rules">Names of the rules that fired, in order.</param>
internal sealed record Found(Draft Draft, SourceSpan Evidence, MinedDeadline? Deadline, ImmutableArray<string> Rules)
{
    /// <summary>Where it stands; null for a row of a table.</summary>
    public SectionPlace? Place { get; init; }

    public ImmutableArray<MinedRemark> Remarks { get; init; } = [];

    /// <summary>Something in the sentence makes it less binding: a condition, "eventuelt", a wish.</summary>
    public bool IsConditional { get; init; }

    /// <summary>It stands in a list under a heading or line that says that what follows is to be done.</summary>
    public bool IsListed { get; init; }
}
