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
    /// <summary>The forums that the caller presides in today; a part of <see cref="MemberOf"/>.</summary>
    public ImmutableHashSet<Guid> ChairOf { get; init; } = [];

    /// <summary>For whom the caller acts today: the key of each responsible that is away, with the absent person.</summary>
    public ImmutableDictionary<string, Guid> DeputyFor { get; init; } = ImmutableDictionary<string, Guid>.Empty;

    /// <summary>The departments that the caller is head of today, with those below them.</summary>
    public ImmutableHashSet<Guid> HeadOf { get; init; } = [];

    /// <summary>The positions of these departments and the people who hold them today, as keys of responsible parties.</summary>
    public ImmutableHashSet<string> HeadOfKeys { get; init; } = [];

    /// <summary>Without a role, the caller has something to do all the same: named as a person, or delegated to them.</summary>
    public bool HasItems { get; init; }

    /// <summary>Nobody is signed in.</summary>
    public static Caller Nobody { get; } = new(null, [], [], false, false, false, [], Channel.Web);

    /// <summary>The rounds and the operator's command line.</summary>
    public static Caller System(Channel channel) => Nobody with { IsSystem = true, Channel = channel };

    public bool IsSignedIn => PersonId is not null || IsSystem;

    public bool IsSecretary => IsSystem || !SecretaryOf.IsEmpty;

    public bool IsSecretaryOf(Guid forumId) => IsSystem || SecretaryOf.Contains(forumId);

    public bool IsChair => !ChairOf.IsEmpty;

    public bool IsChairOf(Guid forumId) => ChairOf.Contains(forumId);

    /// <summary>The circle that may see a forum's closed points.</summary>
    public bool IsInCircleOf(Guid forumId) => IsSecretaryOf(forumId) || MemberOf.Contains(forumId);

    /// <summary>Any role at all, or a part in something outstanding; signing in alone opens nothing.</summary>
    public bool HasRole => HasItems || IsSecretary || !MemberOf.IsEmpty || IsDirector || IsAdministrator || ResponsibleKeys.Count > 1 || !DeputyFor.IsEmpty;

    /// <summary>The act that the caller does at this moment.</summary>
    public Act ActAt(DateTimeOffset now) => new(PersonId, now, Channel);
}
