using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>The meeting that it was to come back at was moved or cancelled. Nobody asked for a later date.</summary>
/// <param name="From">The last day on which it was to come back until now.</param>
/// <param name="Reason">One of <see cref="PostponedBecause"/>, or a sentence.</param>
/// <param name="To">The day of the meeting that it comes back at instead.</param>
public sealed record ComeBackPostponed(Act Act, DateOnly From, DateOnly To, Guid? MeetingId, string Reason) : IHappened;
