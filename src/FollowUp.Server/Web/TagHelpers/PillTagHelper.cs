using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FollowUp.Server.Web.TagHelpers;

/// <summary>Status as icon, word and tint (<c>fu-pill</c>): never colour alone.</summary>
[HtmlTargetElement("pill")]
public sealed class PillTagHelper(IconsOnPage icons) : TagHelper
{
    public PillTone Tone { get; set; }

    public string Icon { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.Attributes.SetAttribute("class", Tone switch
        {
            PillTone.Late => "fu-pill fu-pill--late",
            PillTone.Soon => "fu-pill fu-pill--soon",
            PillTone.Good => "fu-pill fu-pill--good",
            PillTone.Brand => "fu-pill fu-pill--brand",
            _ => "fu-pill",
        });
        output.PreContent.SetHtmlContent(icons.Use(Icon));
    }
}

/// <summary>The tint of a pill. Red is for what is overdue or wrong, and for nothing else.</summary>
public enum PillTone
{
    Plain,
    Brand,
    Good,
    Soon,
    Late,
}
