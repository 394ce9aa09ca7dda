using System.Collections.Immutable;
using FollowUp.Domain.Deciding;

namespace FollowUp.Features.Access;

/// <summary>Who asks, with what they may do today. Read afresh for each request: a role taken away is gone at once.</summary>
/// <param name="PersonId">Null for the system itself and for nobody.</param>
/// <param name="ResponsibleKeys">The person, and the positions they hold today, as keys of responsible parties.</param>
public sealed record Caller(
    Guid? PersonId,
    ImmutableHashSet<Guid> SecretaryOf,
    ImmutableHashSet<Guid> MemberOf,
    bool IsDirector,
    bool IsAdministrator,
    bool IsSystem,
    ImmutableHashSet<string> ResponsibleKeys,
    Channel Channel)
{
    /// <summary>Nobody is signed in.</summary>
    public static Caller Nobody { get; } = new(null, [], [], false, false, false, [], Channel.Web);

    /// <summary>The rounds and the operator's command line.</summary>
    public static Caller System(Channel channel) => Nobody with { IsSystem = true, Channel = channel };

    /// <summary>The forums that they chair today.</summary>
    public ImmutableHashSet<Guid> ChairOf { get; init; } = [];

    public bool IsSignedIn => PersonId is not null || IsSystem;

    public bool IsSecretary => IsSystem || !SecretaryOf.IsEmpty;

    public bool IsSecretaryOf(Guid forumId) => IsSystem || SecretaryOf.Contains(forumId);

    public bool IsChair => !ChairOf.IsEmpty;

    public bool IsChairOf(Guid forumId) => ChairOf.Contains(forumId);

    /// <summary>The circle that may see a forum's closed points.</summary>
    public bool IsInCircleOf(Guid forumId) => IsSecretaryOf(forumId) || MemberOf.Contains(forumId);

    /// <summary>Any role at all; signing in alone opens nothing.</summary>
    public bool HasRole => IsSecretary || !MemberOf.IsEmpty || IsDirector || IsAdministrator || ResponsibleKeys.Count > 1;

    /// <summary>The act that the caller does at this moment.</summary>
    public Act ActAt(DateTimeOffset now) => new(PersonId, now, Channel);
}
