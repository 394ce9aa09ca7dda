using System.IO.Compression;
using System.Text;
using FollowUp.Documents;

namespace FollowUp.UnitTests.Documents;

/// <summary>Files that are small until somebody reads them.</summary>
public sealed class HostilePdfTests
{
    private const string Catalog = "<< /Type /Catalog /Pages 2 0 R >>";

    [Fact]
    public void forms_that_draw_each_other_a_billion_times_are_too_large()
    {
        const int Levels = 10;
        var forms = Enumerable.Range(0, Levels).Select(level => Stream(
            level == Levels - 1 ? "0 0 m 9 9 l S" : string.Concat(Enumerable.Repeat("/X Do ", 10)),
            $"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X {5 + level} 0 R >> >>"));
        Refusal([Catalog, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", Page("/XObject << /X 4 0 R >>", 4 + Levels), .. forms, Stream("/X Do")]).ShouldBe(DocumentProblem.TooLarge);
    }

    [Fact]
    public void a_page_that_unpacks_to_a_hundred_megabytes_is_too_large()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(new byte[100_000_000]);
        }

        Refusal([Catalog, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", Page("", 4), Stream(Encoding.Latin1.GetString(packed.ToArray()), "/Filter /FlateDecode")])
            .ShouldBe(DocumentProblem.TooLarge);
    }

    [Fact]
    public void a_page_of_more_letters_than_anybody_prints_is_too_large() =>
        RefusalOf(HandMadePdf.Drawn($"BT /F1 11 Tf 70 780 Td ({new string('a', 400_000)}) Tj ET")).ShouldBe(DocumentProblem.TooLarge);

    [Fact]
    public void a_state_saved_without_end_is_too_large() =>
        RefusalOf(HandMadePdf.Drawn(string.Concat(Enumerable.Repeat("q ", 100_000)))).ShouldBe(DocumentProblem.TooLarge);

    [Fact]
    public void a_tree_of_pages_that_nests_without_end_is_too_large() => Refusal(Tree("Kids")).ShouldBe(DocumentProblem.TooLarge);

    [Fact]
    public void a_tree_of_pages_that_hides_how_deep_it_nests_is_walked_to_its_end() => Refusal(Tree("#4bids")).ShouldBe(DocumentProblem.ScannedWithoutText);

    [Fact]
    public void a_tree_of_pages_that_leads_back_to_itself_is_refused() =>
        Refusal([Catalog, "<< /Type /Pages /Count 1 /Kids [2 0 R] >>"]).ShouldBe(DocumentProblem.Empty);

    [Fact]
    public void brackets_that_nest_without_end_are_damaged() =>
        RefusalOf(HandMadePdf.Drawn(new string('[', 1_000_000))).ShouldBe(DocumentProblem.Damaged);

    [Fact]
    public void an_object_that_is_not_at_its_place_is_not_looked_for_without_end()
    {
        var pages = string.Concat(Enumerable.Repeat("9 0 R ", 500));
        var pdf = Encoding.Latin1.GetString(HandMadePdf.OfObjects("", [Catalog, $"<< /Type /Pages /Count 500 /Kids [{pages}] >>", $"({new string('a', 3_000_000)})", "null", "null", "null", "null", "null", "null"]));
        RefusalOf(Encoding.Latin1.GetBytes(pdf.Replace("9 0 obj", "8 0 obj", StringComparison.Ordinal))).ShouldBe(DocumentProblem.TooLarge);
    }

    private static IReadOnlyList<string> Tree(string kids) =>
        [Catalog, .. Enumerable.Range(3, 20_000).Select(next => $"<< /Type /Pages /Count 1 /{kids} [{next} 0 R] >>"), Page("", 20_003), Stream("0 0 m 9 9 l S")];

    private static DocumentProblem Refusal(IReadOnlyList<string> objects) => RefusalOf(HandMadePdf.OfObjects("", objects));

    private static DocumentProblem RefusalOf(byte[] pdf) => DocumentReader.Read("ond.pdf", pdf).ShouldBeOfType<DocumentReading.Refused>().Problem;

    private static string Page(string resources, int content) => $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << {resources} >> /Contents {content} 0 R >>";

    private static string Stream(string content, string entries = "") => $"<< /Length {content.Length} {entries} >>\nstream\n{content}\nendstream";
}
