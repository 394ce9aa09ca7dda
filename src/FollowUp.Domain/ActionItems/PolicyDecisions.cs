using FollowUp.Domain.ActionItems.Events;
using FollowUp.Domain.Deciding;

namespace FollowUp.Domain.ActionItems;

/// <summary>Other rules than the forum's for one commitment.</summary>
public static class PolicyDecisions
{
    /// <param name="policy">What holds in place of the forum's rules; null, or nothing in it: the forum's again.</param>
    public static Decision Set(ActionItem item, ItemPolicy? policy, string? reason, Act act)
    {
        var wanted = policy is { ClosedBy: null, Extensions: null, GrantedBy: null } ? null : policy;
        return !item.IsOutstanding ? Decision.No(RefusalCodes.AlreadyClosed, item.Reference)
            : item.Policy == wanted ? Decision.Same
            : Decision.Of(new ItemPolicySet(act, wanted, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()));
    }
}
