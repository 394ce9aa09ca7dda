using System.Collections.Immutable;

namespace FollowUp.Features.Directory;

/// <param name="Aliases">As minutes write it: "ØS".</param>
public sealed record Department(Guid Id, string Name, ImmutableArray<string> Aliases);
