using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>
/// Takes running headers and footers off the pages: rows near the edge that stand in the same place on many pages, page numbers and order of
/// the words aside, so that "Side 2 · Birkelund Kommune" to the left and "Birkelund Kommune · Side 3" to the right are the same.
/// </summary>
internal static partial class RunningRows
{
    private const int EdgeRows = 4;

    /// <summary>Rows that open many pages and yet are the document's own.</summary>
    private static readonly HashSet<string> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        "beslutning", "beslutninger", "indstilling", "sagsfremstilling", "anledning", "økonomi", "bilag", "referat", "fraværende", "resume", "konklusion",
    };

    private static readonly string[] TableHeads = ["opgave", "ansvarlig", "tovholder", "frist", "deadline", "status", "hvem", "hvornår", "handling", "aktion"];

    public static void Remove(IReadOnlyList<PageRows> pages)
    {
        var seen = new Dictionary<string, RowPlaces>(StringComparer.Ordinal);
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var row in Edges(pages[page].Rows).Select(i => pages[page].Rows[i]))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(seen, Folded(row.Text), out _) ??= new RowPlaces()).Add(page, row.Base);
            }
        }

        var withText = pages.Count(page => page.Rows.Count > 0);
        foreach (var page in pages)
        {
            foreach (var i in Edges(page.Rows).OrderDescending().ToList())
            {
                var row = page.Rows[i];
                if (!IsOfTheDocument(row) && seen[Folded(row.Text)].IsRunning(row.Base, withText))
                {
                    page.Rows.RemoveAt(i);
                }
            }
        }

        PageNumbers.Remove(pages);
    }

    /// <summary>The numbers of the rows at the top and at the foot of a page.</summary>
    private static IEnumerable<int> Edges(List<PdfRow> rows) => Enumerable.Range(0, rows.Count).Where(i => i < EdgeRows || i >= rows.Count - EdgeRows);

    private static bool IsOfTheDocument(PdfRow row)
    {
        var text = row.Text;
        return Headings.Contains(text.TrimEnd(':', ' ')) || (OpensPoint().IsMatch(text) && !EndsInPageNumber().IsMatch(text))
            || row.Words.Count(word => TableHeads.Contains(word.Text.TrimEnd(':'), StringComparer.OrdinalIgnoreCase)) >= 2;
    }

    /// <summary>Only a number by itself may be a page's: "00.22.04-P35-1-26" is another case than "14.00.00-P35-3-26".</summary>
    private static string Folded(string text) =>
        string.Join(' ', text.ToUpperInvariant().Split(' ').Select(word => PageNumber().Replace(word, "0")).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^(?:SIDE)?[0-9]{1,4}(?:/[0-9]{1,4})?[.,)|]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\bside\s?[0-9]{1,4}(?:\s?(?:af|/)\s?[0-9]{1,4})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EndsInPageNumber();

    [GeneratedRegex(@"^(?:punkt|pkt\.?|ad|sag)\s{0,3}(?:nr\.?\s{0,3})?[0-9]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OpensPoint();
}
