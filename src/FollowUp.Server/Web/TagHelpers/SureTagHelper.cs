using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FollowUp.Server.Web.TagHelpers;

/// <summary>How sure a proposal is: three bars and a word (<c>fu-sure</c>). A guess looks like a guess.</summary>
[HtmlTargetElement("sure", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SureTagHelper(ScreenText text) : TagHelper
{
    /// <summary>3 sure, 2 likely, 1 unsure.</summary>
    public int Level { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "fu-sure");
        var bars = string.Concat(Enumerable.Range(1, 3).Select(bar => bar <= Level ? "<b class=\"on\"></b>" : "<b></b>"));
        output.Content.SetHtmlContent($"<i aria-hidden=\"true\">{bars}</i>");
        output.Content.Append(text[Level switch { 3 => "sure.3", 2 => "sure.2", _ => "sure.1" }].Value);
    }
}
