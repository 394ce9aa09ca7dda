using FollowUp.Domain.ActionItems;
using FollowUp.Features.Directory;

namespace FollowUp.Server.Web;

/// <summary>A policy as one sentence: a forum's, or what holds for one commitment.</summary>
public static class PolicyText
{
    public static string PolicySentence(this ScreenText text, ForumPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return text.PolicySentence(new PolicyInForce(policy.ClosedBy, policy.Extensions, policy.GrantedBy));
    }

    public static string PolicySentence(this ScreenText text, PolicyInForce policy)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(policy);
        var closed = text[$"policy.says-closed.{policy.ClosedBy}"];
        return policy.Extensions == ExtensionRule.AtOnce
            ? text["policy.says-at-once", closed]
            : text["policy.says-asked", closed, text[$"policy.says-granted.{policy.GrantedBy}"]];
    }
}
