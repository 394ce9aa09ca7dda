using System.Collections.Immutable;

namespace FollowUp.Features.Directory;

/// <param name="Aliases">As minutes write it: "ØS".</param>
public sealed record Department(Guid Id, string Name, ImmutableArray<string> Aliases)
{
    /// <summary>The position that answers for it; null when nobody said which.</summary>
    public Guid? HeadPositionId { get; init; }

    /// <summary>The department that it is a part of.</summary>
    public Guid? ParentId { get; init; }
}
