using FollowUp.Domain.ActionItems;
using FollowUp.Server.Web;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FollowUp.Server.Pages.ActionItems;

/// <summary>The three questions of a policy, each with "as the forum has decided" first.</summary>
public static class RuleFields
{
    public static IEnumerable<SelectListItem> ClosedByChoices(ScreenText text) => Choices<ClosedBy>(text, "policy.closed-by");

    public static IEnumerable<SelectListItem> ExtensionChoices(ScreenText text) => Choices<ExtensionRule>(text, "policy.extensions");

    public static IEnumerable<SelectListItem> GrantedByChoices(ScreenText text) => Choices<GrantedBy>(text, "policy.granted-by");

    private static IEnumerable<SelectListItem> Choices<TRule>(ScreenText text, string words)
        where TRule : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(text);
        return Enum.GetValues<TRule>().Select(one => new SelectListItem(text[$"{words}.{one}"], one.ToString())).Prepend(new SelectListItem(text["chosen.as-forum"], ""));
    }
}
