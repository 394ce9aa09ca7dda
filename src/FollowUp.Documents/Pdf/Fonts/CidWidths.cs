using FollowUp.Documents.Pdf.Files;
using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Fonts;

/// <summary>The two forms of widths of a composite font: "first [w w w]" and "first last w" (PDF 1.7, 9.7.4.3).</summary>
internal static class CidWidths
{
    private const int MostGlyphs = 65_536;

    public static Dictionary<uint, double> Read(PdfFile file, PdfDictionary descendant, WorkBudget work)
    {
        var widths = new Dictionary<uint, double>();
        var given = file.Array(descendant["W"]) ?? [];
        for (var i = 0; i + 1 < given.Count;)
        {
            var first = (uint)Math.Clamp(file.Number(given[i]) ?? 0, 0, MostGlyphs);
            if (file.Numbers(given[i + 1]) is { } listed)
            {
                for (var j = 0; j < Math.Min(listed.Length, MostGlyphs); j++)
                {
                    widths[first + (uint)j] = listed[j];
                }

                work.Spend(listed.Length);
                i += 2;
                continue;
            }

            var last = Math.Clamp(file.Number(given[i + 1]) ?? 0, 0, MostGlyphs);
            var width = i + 2 < given.Count ? file.Number(given[i + 2]) ?? 0 : 0;
            for (var glyph = first; glyph <= last; glyph++)
            {
                widths[glyph] = width;
            }

            work.Spend((long)Math.Max(0, last - first));
            i += 3;
        }

        return widths;
    }
}
