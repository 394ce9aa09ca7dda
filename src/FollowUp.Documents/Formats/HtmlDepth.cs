namespace FollowUp.Documents.Formats;

/// <summary>
/// How deep a page nests, told without parsing it: the parser looks through all open elements for each new one, so that a page which
/// nests without end would take time by the square of its size.
/// </summary>
internal static class HtmlDepth
{
    /// <summary>Browsers stop at 512.</summary>
    private const int Deepest = 1000;

    /// <summary>Elements that are always closed by hand; the others close themselves.</summary>
    private static readonly HashSet<string> Nesting = new(StringComparer.OrdinalIgnoreCase)
    {
        "div", "span", "section", "article", "table", "ul", "ol", "blockquote", "b", "i", "em", "strong", "u", "font", "a", "main", "aside", "center", "form",
        "svg", "math", "g", "small", "big", "code", "template", "nav", "header", "footer", "button", "select", "object",
    };

    public static bool IsSound(string html)
    {
        var depth = 0;
        var names = Nesting.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var start = at + (isEnd ? 2 : 1);
            var end = start;
            while (end < html.Length && end - start < 12 && char.IsAsciiLetter(html[end]))
            {
                end++;
            }

            if (names.Contains(html.AsSpan(start, end - start)))
            {
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
                if (depth > Deepest)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
