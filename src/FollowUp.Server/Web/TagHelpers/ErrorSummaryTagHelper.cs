using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FollowUp.Server.Web.TagHelpers;

/// <summary>All that must be put right, first on the page and in focus, each line a link to its field.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(ScreenText text, IconsOnPage icons) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Where several forms stand on one page: the ending of the ids in the one that was sent.</summary>
    public string? IdSuffix { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var errors = ViewContext.ModelState
            .Where(entry => entry.Value?.ValidationState == ModelValidationState.Invalid)
            .SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error.ErrorMessage)))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "alert alert-error fu-errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.Add(new TagHelperAttribute("autofocus"));
        output.Content.AppendHtml(icons.Use("error").Replace("icon-svg", "icon-svg alert-icon", StringComparison.Ordinal));
        output.Content.AppendHtml("<div class=\"alert-body\"><h2 class=\"alert-heading\">");
        output.Content.Append(text.Count("errors.heading", errors.Count));
        output.Content.AppendHtml("</h2><ul>");
        foreach (var (key, message) in errors)
        {
            output.Content.AppendHtml("<li>");
            output.Content.AppendHtml(Line(key, message));
            output.Content.AppendHtml("</li>");
        }

        output.Content.AppendHtml("</ul></div>");
    }

    private TagBuilder Line(string key, string message)
    {
        var line = new TagBuilder(key.Length == 0 ? "span" : "a");
        if (key.Length > 0)
        {
            line.Attributes["href"] = "#" + FieldTagHelper.IdOf(key, IdSuffix);
        }

        line.InnerHtml.Append(message);
        return line;
    }
}
