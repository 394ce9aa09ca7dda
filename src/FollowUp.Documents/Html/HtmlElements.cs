using System.Collections.Frozen;

namespace FollowUp.Documents.Html;

/// <summary>What the elements mean for reading.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = Set(
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "main", "aside", "blockquote", "pre", "address", "dt", "dd", "dl",
        "ul", "ol", "menu", "li", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "figure", "figcaption", "fieldset", "legend", "form", "body", "html",
        "details", "summary", "center", "textarea", "dialog", "hgroup", "search");

    private static readonly FrozenSet<string> Skipped = Set(
        "script", "style", "head", "template", "noscript", "nav", "svg", "iframe", "object", "select", "button", "title", "noembed", "noframes", "datalist", "audio", "video", "canvas");

    private static readonly FrozenSet<string> Void = Set(
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame", "keygen", "basefont", "bgsound");

    private static readonly FrozenSet<string> Headings = Set("h1", "h2", "h3", "h4", "h5", "h6");

    /// <summary>It stands on lines of its own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>What it holds is not part of the text.</summary>
    public static bool IsSkipped(string name) => Skipped.Contains(name);

    /// <summary>It has no content and no end.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>A paragraph ends where it begins.</summary>
    public static bool EndsParagraph(string name) => name is "hr" || (IsBlock(name) && name is not ("td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "caption" or "html" or "body" or "textarea"));

    public static bool IsHeading(string name) => Headings.Contains(name);

    /// <summary>Elements that are open inside are closed with these, but none further out.</summary>
    public static bool IsScope(string name) => name is "table" or "td" or "th" or "caption" or "html";

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
