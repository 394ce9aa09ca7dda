using FollowUp.Domain.Deciding;

namespace FollowUp.Features.Erasure;

/// <summary>That a person was erased, kept for ever and without a name.</summary>
/// <param name="Id">The person's id: it stays in events, so that one can see that the same person acted.</param>
/// <param name="ByPersonId">The administrator; null for the operator.</param>
/// <param name="Places">Places in texts that were made unreadable.</param>
/// <param name="Events">Events that they stood in.</param>
/// <param name="Documents">Minutes and other documents that they stood in.</param>
/// <param name="Rows">Rows of lists that repeat the events.</param>
/// <param name="Removed">Keys, absences and the like that are gone.</param>
public sealed record PersonErased(
    Guid Id, DateTimeOffset At, Guid? ByPersonId, Channel Channel, int Places, int Events, int Documents, int Rows, int Removed);
