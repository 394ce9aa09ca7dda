using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FollowUp.Server.Web.TagHelpers;

/// <summary>The icons that one page has used; the sheet at the end of the page holds each once.</summary>
public sealed class IconsOnPage
{
    private readonly SortedSet<string> names = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => names;

    /// <summary>The mark-up of an icon that says nothing by itself: the words stand beside it.</summary>
    public string Use(string name)
    {
        names.Add(name);
        return $"<svg class=\"icon-svg\" focusable=\"false\" aria-hidden=\"true\"><use href=\"#{IconLibrary.IdOf(name)}\"></use></svg>";
    }
}

/// <summary><c>&lt;icon name="check" /&gt;</c></summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper(IconsOnPage icons) : TagHelper
{
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(icons.Use(Name));
    }
}

/// <summary>The symbols behind the icons of this page. Stands last in the layout, when all icons are known.</summary>
[HtmlTargetElement("icon-sheet", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconSheetTagHelper(IconsOnPage icons, IconLibrary library) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Add(new TagHelperAttribute("hidden"));
        output.Attributes.SetAttribute("aria-hidden", "true");
        foreach (var name in icons.Names)
        {
            output.Content.AppendHtml(library.Symbol(name));
        }
    }
}
