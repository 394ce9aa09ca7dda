using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Reviews.Events;

/// <summary>Nej, ikke det samme: the point does not answer the task; it is not asked again.</summary>
/// <param name="AgendaPoint">The number that the point had.</param>
/// <param name="PointTitle">As printed; numbers of points move between editions.</param>
public sealed record ItemMatchDenied(Act Act, Guid ActionItemId, int AgendaPoint, string PointTitle) : IHappened;
