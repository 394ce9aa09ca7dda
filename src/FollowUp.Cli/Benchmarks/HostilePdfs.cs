using System.Text;

namespace FollowUp.Cli.Benchmarks;

/// <summary>PDFs of some kilobytes that ask for days of work.</summary>
internal static class HostilePdfs
{
    private const string Form = "/Type /XObject /Subtype /Form /BBox [0 0 600 800]";

    public static IEnumerable<HostileDocument> All =>
    [
        new("PDF with a page that unpacks to 500 MB", "hostile.pdf", () => BenchmarkPdf.Bomb(500)),
        new("PDF that is cut off", "hostile.pdf", () => BenchmarkPdf.Of("Beslutning", 50)[..^2000]),
        new("PDF whose forms draw each other a billion times", "hostile.pdf", () => BenchmarkPdf.OfPage("/XObject << /X 6 0 R >>", "/X Do", Forms("0 0 m 9 9 l S"))),
        new("PDF whose forms write text a billion times", "hostile.pdf", () => BenchmarkPdf.OfPage("/XObject << /X 6 0 R >>", "/X Do", Forms("BT /F1 9 Tf (Beslutning) Tj ET"))),
        new("PDF whose form draws itself", "hostile.pdf", () => BenchmarkPdf.OfPage("/XObject << /X 6 0 R >>", Repeated("/X Do ", 5_000), [($"{Form} /Resources << /XObject << /X 6 0 R >> >>", "/X Do")])),
        new("PDF with 400,000 letters on a page", "hostile.pdf", () => BenchmarkPdf.OfPage("/Font << /F1 3 0 R >>", $"BT /F1 11 Tf 70 780 Td ({new string('a', 400_000)}) Tj ET", [])),
        new("PDF with brackets 1,000,000 deep", "hostile.pdf", () => BenchmarkPdf.OfPage("", new string('[', 1_000_000), [])),
        new("PDF with 1,000,000 states saved", "hostile.pdf", () => BenchmarkPdf.OfPage("", Repeated("q ", 1_000_000), [])),
        new("PDF with a map of 100 million letters", "hostile.pdf", () => BenchmarkPdf.OfPage(
            "/Font << /F1 7 0 R >>",
            "BT /F1 9 Tf <00410042> Tj ET",
            [
                ("", "begincmap " + Repeated("1 beginbfrange <0000> <ffff> <0041> endbfrange ", 1_500) + "endcmap"),
                ("/Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [8 0 R]", null),
                ("/Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 9 0 R", null),
                ("/Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 1 /CapHeight 1 /StemV 1", null),
            ])),
    ];

    private static IReadOnlyList<(string Entries, string? Content)> Forms(string last)
    {
        const int Levels = 10;
        return [.. Enumerable.Range(0, Levels).Select(level => (
            $"{Form} /Resources << /XObject << /X {7 + level} 0 R >> /Font << /F1 3 0 R >> >>",
            level == Levels - 1 ? last : Repeated("/X Do ", 10)))];
    }

    private static string Repeated(string words, int times) => new StringBuilder().Insert(0, words, times).ToString();
}
