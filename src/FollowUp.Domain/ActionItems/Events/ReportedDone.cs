using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems.Events;

/// <summary>The responsible, or somebody for them, says that it is done.</summary>
public sealed record ReportedDone(Act Act, string? Note);
