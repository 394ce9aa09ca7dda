using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.Agendas.Events;

/// <summary>The secretary wrote a line to go with an item on the agenda; an empty line takes it away.</summary>
public sealed record OutstandingLineWritten(Act Act, Guid ActionItemId, string Line) : IHappened;
