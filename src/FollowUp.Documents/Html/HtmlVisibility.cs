using System.Text.RegularExpressions;
using AngleSharp.Html.Parser.Tokens;

namespace FollowUp.Documents.Html;

/// <summary>Whether a reader of the page sees an element.</summary>
internal static partial class HtmlVisibility
{
    public static bool IsHidden(HtmlTagToken tag)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == "hidden" || (attribute.Name == "style" && attribute.Value.Length < 4000 && HidingStyle().IsMatch(attribute.Value)))
            {
                return true;
            }
        }

        return tag.Name == "dialog" && !tag.Attributes.Exists(attribute => attribute.Name == "open");
    }

    /// <summary>Word writes its notes, comments, headers and footers into the page, told by styles of its own.</summary>
    [GeneratedRegex(@"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|mso-hide\s{0,5}:\s{0,5}all|mso-element\s{0,5}:\s{0,5}(?:comment|footnote|endnote|header|footer)|mso-footnote-id|mso-endnote-id", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HidingStyle();
}
