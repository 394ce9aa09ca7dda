using System.Text;

namespace FollowUp.Documents.Formats;

/// <summary>Joins the lines of the pages: a blank line where the distance says so, words that a line end had cut made whole.</summary>
internal static class PdfParagraphs
{
    /// <summary>A distance of more than this many times the usual one parts paragraphs.</summary>
    private const double ParagraphGap = 1.35;

    public static string Join(List<List<PdfLine>> pages)
    {
        var text = new StringBuilder();
        foreach (var page in pages)
        {
            var usual = UsualDistance(page);
            for (var i = 0; i < page.Count; i++)
            {
                var words = page[i].Words.Trim();
                if (text.Length == 0)
                {
                    text.Append(words);
                    continue;
                }

                var isHeading = i > 0 && Math.Abs(page[i].Height - page[i - 1].Height) > 1;
                var isApart = i > 0 && (page[i - 1].Base - page[i].Base > ParagraphGap * usual || isHeading);
                Append(text, words, isApart);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string words, bool isApart)
    {
        var isCut = !isApart && text.Length > 1 && text[^1] is '-' or '\u2010' && char.IsLower(text[^2]) && words.Length > 0 && char.IsLower(words[0]);
        if (!isCut)
        {
            text.Append(isApart ? "\n\n" : "\n").Append(words);
        }
        else if (words.StartsWith("og ", StringComparison.Ordinal) || words.StartsWith("eller ", StringComparison.Ordinal) || words.StartsWith("samt ", StringComparison.Ordinal))
        {
            // "kultur- / og fritidsområdet": the hyphen belongs to the word.
            text.Append('\n').Append(words);
        }
        else
        {
            text.Length--;
            text.Append(words);
        }
    }

    /// <summary>The distance most lines keep, in points; that of single spacing where there are too few to tell.</summary>
    private static double UsualDistance(List<PdfLine> page)
    {
        var distances = new List<double>();
        for (var i = 1; i < page.Count; i++)
        {
            var distance = page[i - 1].Base - page[i].Base;
            if (distance > 0.5 * page[i].Height && distance < 3 * page[i].Height)
            {
                distances.Add(distance);
            }
        }

        if (distances.Count < 3)
        {
            return page.Count == 0 ? 12 : 1.3 * page[0].Height;
        }

        distances.Sort();
        return distances[distances.Count / 4];
    }
}
