using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems;

/// <summary>Who was absent when a duty arose for them says that they have seen it.</summary>
public static class AbsenceDecisions
{
    /// <summary>Also on what is settled meanwhile: that somebody saw it is true whatever became of it.</summary>
    /// <param name="personId">Who has seen it; for one who was there, or has said so already, nothing is recorded.</param>
    public static Decision Acknowledge(ActionItem item, Guid personId, Act act) =>
        item.NotAcknowledged.Contains(personId) ? Decision.Of(new AbsenceAcknowledged(act, personId)) : Decision.Same;
}
