using FollowUp.Domain.ActionItems;

namespace FollowUp.Features.Directory;

/// <summary>How a forum goes about its commitments.</summary>
/// <param name="Id">The forum.</param>
/// <param name="Revision">Counts the changes; whoever changes it says which one they saw. 0 where nobody has decided anything.</param>
/// <param name="ChangedBy">Null for the policy of a forum that has decided nothing.</param>
public sealed record ForumPolicy(
    Guid Id, ClosedBy ClosedBy, ExtensionRule Extensions, GrantedBy GrantedBy, int Revision, Guid? ChangedBy, DateTimeOffset? ChangedAt)
{
    /// <summary>What holds for a forum that has decided nothing.</summary>
    public static ForumPolicy Of(Guid forumId) => new(
        forumId, PolicyInForce.Default.ClosedBy, PolicyInForce.Default.Extensions, PolicyInForce.Default.GrantedBy, 0, null, null);

    /// <summary>What holds for one of its commitments.</summary>
    public PolicyInForce For(ActionItem item) => new PolicyInForce(ClosedBy, Extensions, GrantedBy).With(item.Policy);
}
