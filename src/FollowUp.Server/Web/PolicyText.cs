using FollowUp.Features.Directory;

namespace FollowUp.Server.Web;

/// <summary>A forum's policy as one sentence.</summary>
public static class PolicyText
{
    public static string PolicySentence(this ScreenText text, ForumPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(policy);
        var closed = text[$"policy.says-closed.{policy.ClosedBy}"];
        return policy.Extensions == Domain.ActionItems.ExtensionRule.AtOnce
            ? text["policy.says-at-once", closed]
            : text["policy.says-asked", closed, text[$"policy.says-granted.{policy.GrantedBy}"]];
    }
}
