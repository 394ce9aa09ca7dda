using FollowUp.Domain.ActionItems;

namespace FollowUp.Features.ActionItems;

/// <summary>The evidence of an item with the words around it, as they stand in the minutes.</summary>
public sealed record EvidenceContext(string Before, string Evidence, string After)
{
    /// <summary>UTF-16 units shown on either side, at most; cut at a line or a space.</summary>
    private const int Around = 300;

    /// <summary>Null when the item has no evidence, or the text does not hold it at its place.</summary>
    public static EvidenceContext? Of(Source source, string text)
    {
        if (source is not { Start: { } start, End: { } end } || start < 0 || end > text.Length || start >= end)
        {
            return null;
        }

        // The paragraph, or the piece of it that lies near.
        var from = Math.Max(text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1, start - Around);
        var lineEnd = text.IndexOf('\n', end);
        var to = Math.Min(lineEnd < 0 ? text.Length : lineEnd, end + Around);
        if (from > 0 && from < start && text[from - 1] != '\n')
        {
            from = Math.Min(start, text.IndexOf(' ', from) + 1);
        }

        if (to < text.Length && to > end && text[to] != '\n')
        {
            to = Math.Max(end, text.LastIndexOf(' ', to));
        }

        return new EvidenceContext(text[from..start].TrimStart(), text[start..end], text[end..to].TrimEnd());
    }
}
