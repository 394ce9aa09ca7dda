using System.Collections.Immutable;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>Each of these owes a receipt.</summary>
/// <param name="ForumId">The forum whose members they are.</param>
/// <param name="MembersOn">The day on which they were its members, Danish calendar.</param>
public sealed record CollectiveDutyOpened(Act Act, Guid ForumId, DateOnly MembersOn, ImmutableArray<ResponsibleParty> Members) : IHappened;
