using FollowUp.Domain.ActionItems;
using FollowUp.Domain.Deciding;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;

namespace FollowUp.Features.ActionItems;

/// <summary>What splitting and merging ask before anything else, as <see cref="ActionItemDesk"/> does for one item.</summary>
internal static class LineageDesk
{
    /// <summary>The forum's secretary has the word; null when the caller has it.</summary>
    public static Refusal? Blocked(ActionItem item, Caller caller, Organisation organisation, Act act) =>
        !caller.MaySee(item) ? new Refusal(RefusalCodes.NotFound)
        : !caller.MayDecide(item) ? new Refusal(RefusalCodes.NotYours, [new ActingOn(item, caller, organisation, act).NamesOf(WhoMay.Decide)])
        : null;
}
