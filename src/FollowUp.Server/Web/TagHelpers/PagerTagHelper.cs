using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace FollowUp.Server.Web.TagHelpers;

/// <summary>"Viser 1–25 af 312" and the pages, each with the filters of the address kept.</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper(ScreenText text) : TagHelper
{
    /// <summary>The name of the page number in the address.</summary>
    public const string Parameter = "side";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public int Page { get; set; } = 1;

    public int PageSize { get; set; } = 25;

    public int Total { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var pages = (Total + PageSize - 1) / PageSize;
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "fu-pager");
        output.Attributes.SetAttribute("aria-label", text["pager.label"].Value);
        if (Total == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Content.AppendHtml("<p class=\"fu-quiet\">")
            .Append(text["pager.shows", ((Page - 1) * PageSize) + 1, Math.Min(Page * PageSize, Total), Total])
            .AppendHtml("</p>");
        if (pages < 2)
        {
            return;
        }

        output.Content.AppendHtml("<ul class=\"no-max-width fu-plain fu-pager__pages\">");
        Step(output, Page - 1, pages, text["pager.previous"]);
        foreach (var number in Shown(pages))
        {
            output.Content.AppendHtml(Number(number));
        }

        Step(output, Page + 1, pages, text["pager.next"]);
        output.Content.AppendHtml("</ul>");
    }

    /// <summary>First, last and the neighbours; null stands for the ones left out.</summary>
    private IEnumerable<int?> Shown(int pages)
    {
        var last = 0;
        foreach (var number in Enumerable.Range(1, pages).Where(n => n == 1 || n == pages || Math.Abs(n - Page) <= 1))
        {
            if (number > last + 1)
            {
                yield return null;
            }

            yield return number;
            last = number;
        }
    }

    private TagBuilder Number(int? shown)
    {
        var item = new TagBuilder("li");
        if (shown is not { } number)
        {
            item.InnerHtml.Append("…");
            return item;
        }

        var link = Link(number, text["pager.page", number]);
        link.InnerHtml.Append($"{number}");
        if (number == Page)
        {
            link.Attributes["aria-current"] = "page";
        }

        item.InnerHtml.AppendHtml(link);
        return item;
    }

    private void Step(TagHelperOutput output, int number, int pages, string words)
    {
        if (number < 1 || number > pages)
        {
            return;
        }

        var link = Link(number, null);
        link.InnerHtml.Append(words);
        output.Content.AppendHtml("<li>").AppendHtml(link).AppendHtml("</li>");
    }

    private TagBuilder Link(int number, string? label)
    {
        var request = ViewContext.HttpContext.Request;
        var filters = request.Query.Where(pair => pair.Key != Parameter).SelectMany(pair =>
            pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        var link = new TagBuilder("a");
        link.Attributes["href"] = QueryHelpers.AddQueryString(
            request.Path, [.. filters, KeyValuePair.Create(Parameter, (string?)$"{number}")]);
        if (label is not null)
        {
            link.Attributes["aria-label"] = label;
        }

        return link;
    }
}
