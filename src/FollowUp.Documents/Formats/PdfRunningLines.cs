using System.Text.RegularExpressions;

namespace FollowUp.Documents.Formats;

/// <summary>Takes running headers, footers and page numbers off the pages: what stands at their edge on most of them, digits aside.</summary>
internal static partial class PdfRunningLines
{
    private const int EdgeLines = 3;

    public static void Remove(List<List<PdfLine>> pages)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var words in Edges(page).Select(i => Folded(page[i].Words)).Distinct(StringComparer.Ordinal))
            {
                seen[words] = seen.GetValueOrDefault(words) + 1;
            }
        }

        foreach (var page in pages)
        {
            foreach (var i in Edges(page).OrderDescending())
            {
                var words = page[i].Words;
                var isRunning = pages.Count > 2 && seen[Folded(words)] * 2 > pages.Count && !IsOfTheDocument(words);
                if (isRunning || PageNumber().IsMatch(words))
                {
                    page.RemoveAt(i);
                }
            }
        }
    }

    private static IEnumerable<int> Edges(List<PdfLine> page) =>
        Enumerable.Range(0, page.Count).Where(i => i < EdgeLines || i >= page.Count - EdgeLines);

    private static string Folded(string words) => Digits().Replace(words, "0");

    /// <summary>"Punkt 3:" and "Beslutning" may open many pages and are no headers.</summary>
    private static bool IsOfTheDocument(string words) =>
        words.StartsWith("punkt", StringComparison.OrdinalIgnoreCase) || (words.Length < 30 && !words.Any(char.IsDigit));

    [GeneratedRegex(@"[0-9]{1,9}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:-\s?)?(?:side|s\.|page)?\s?[0-9]{1,4}(?:\s?(?:af|/|of)\s?[0-9]{1,4})?(?:\s?-)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageNumber();
}
