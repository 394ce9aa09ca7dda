namespace FollowUp.Domain.ActionItems;

/// <summary>What holds for a commitment: its forum's policy, and what was set for it alone on top.</summary>
public sealed record PolicyInForce(ClosedBy ClosedBy, ExtensionRule Extensions, GrantedBy GrantedBy)
{
    /// <summary>What holds where a forum has decided nothing.</summary>
    public static PolicyInForce Default { get; } = new(ClosedBy.Secretary, ExtensionRule.Asked, GrantedBy.Either);

    /// <summary>The policy with an item's own fields in place of the forum's.</summary>
    public PolicyInForce With(ItemPolicy? own) => own is null
        ? this
        : new(own.ClosedBy ?? ClosedBy, own.Extensions ?? Extensions, own.GrantedBy ?? GrantedBy);
}
