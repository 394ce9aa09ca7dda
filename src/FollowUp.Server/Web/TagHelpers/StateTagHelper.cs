using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FollowUp.Server.Web.TagHelpers;

/// <summary>What a page says when there is nothing, or when something stopped (<c>fu-state</c>): a fact, then what to do.</summary>
[HtmlTargetElement("state")]
public sealed class StateTagHelper(IconsOnPage icons) : TagHelper
{
    public string Icon { get; set; } = "";

    public string Heading { get; set; } = "";

    /// <summary>Level of the heading; 1 where the state is all there is on the page.</summary>
    public int Level { get; set; } = 2;

    /// <summary>Something is wrong, not just empty.</summary>
    public bool Late { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.Attributes.SetAttribute("class", Late ? "fu-state fu-state--late" : "fu-state");
        output.PreContent.SetHtmlContent(
            $"{icons.Use(Icon)}<h{Level} class=\"fu-state__head\">{ScreenText.PageEncoder.Encode(Heading)}</h{Level}>");
    }
}
