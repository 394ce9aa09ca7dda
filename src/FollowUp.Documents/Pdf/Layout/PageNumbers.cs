using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Takes page numbers off the edge of the pages: those that say so ("Side 3 af 9"), and bare ones that count the pages.</summary>
internal static partial class PageNumbers
{
    public static void Remove(IReadOnlyList<PageRows> pages)
    {
        foreach (var page in pages)
        {
            RemoveAtEdges(page.Rows, row => Stated().IsMatch(row.Text));
        }

        // "3" or "- 3 -" or "3/9": the same distance from the page's own number on most pages, or the count of all pages behind it.
        var offsets = pages.SelectMany((page, number) => EdgeRows(page.Rows).Select(row => NumberOf(row.Text)).OfType<int>().Select(n => n - number)).ToList();
        if (offsets.Count == 0)
        {
            return;
        }

        var usual = offsets.GroupBy(offset => offset).MaxBy(group => group.Count())!;
        for (var number = 0; number < pages.Count; number++)
        {
            var isCount = usual.Count() > 1 || (pages.Count == 1 && usual.Key == 1);
            RemoveAtEdges(pages[number].Rows, row => isCount && NumberOf(row.Text) == usual.Key + number);
        }
    }

    private static void RemoveAtEdges(List<PdfRow> rows, Func<PdfRow, bool> condition)
    {
        if (rows.Count > 0 && condition(rows[^1]))
        {
            rows.RemoveAt(rows.Count - 1);
        }

        if (rows.Count > 0 && condition(rows[0]))
        {
            rows.RemoveAt(0);
        }
    }

    private static IEnumerable<PdfRow> EdgeRows(List<PdfRow> rows) => rows.Count switch
    {
        0 => [],
        1 => [rows[0]],
        _ => [rows[0], rows[^1]],
    };

    private static int? NumberOf(string text)
    {
        var match = Bare().Match(text);
        return match.Success ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"^(?:[-–—|]\s?)?(?:side|s\.|page|pag\.)\s?:?\s?[0-9]{1,4}(?:\s?(?:af|ud af|of|/|-)\s?[0-9]{1,4})?(?:\s?[-–—|])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stated();

    [GeneratedRegex(@"^(?:[-–—|]\s?)?(?<number>[0-9]{1,4})(?:\s?(?:af|of|/)\s?[0-9]{1,4})?(?:\s?[-–—|])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bare();
}
