using System.Collections.Immutable;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reminders.Events;

/// <summary>A server process took it on itself to send this digest. Recorded before the mail leaves the house.</summary>
/// <param name="LocalDate">The morning, Danish calendar.</param>
/// <param name="Attempt">1 for the first try; every try has the same Message-Id.</param>
/// <param name="ActionItemIds">The commitments that gave rise to the mail.</param>
public sealed record DigestClaimed(
    Act Act, Guid RecipientId, DateOnly LocalDate, int Attempt, string MessageId, ImmutableArray<Guid> ActionItemIds) : IHappened;
