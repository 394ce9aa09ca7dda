using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>A mail about a commitment that is long overdue was accepted by the mail server for somebody further up.</summary>
/// <param name="WorkingDaysLate">How late it was then.</param>
public sealed record Escalated(Act Act, ResponsibleParty To, int WorkingDaysLate) : IHappened;
