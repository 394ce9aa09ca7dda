using System.Text.RegularExpressions;
using FollowUp.Documents;

namespace FollowUp.UnitTests.Documents;

/// <summary>Pages in two columns as a browser prints them; beside each PDF in Columns lies the HTML that it was printed from.</summary>
public sealed partial class PdfColumnsTests
{
    [Theory]
    [InlineData("headings-of-other-heights", 9)]
    [InlineData("headings-of-one-height", 9)]
    [InlineData("short-right-column", 11)]
    [InlineData("short-last-column", 19)]
    [InlineData("table-in-a-column", 9)]
    public void the_points_of_the_left_column_come_before_those_of_the_right_one(string file, int points) =>
        Point().Matches(Read(file)).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(Enumerable.Range(1, points));

    [Theory]
    [InlineData("headings-of-other-heights")]
    [InlineData("headings-of-one-height")]
    [InlineData("short-right-column")]
    [InlineData("short-last-column")]
    public void no_line_of_the_left_column_is_joined_with_one_of_the_right(string file) => Read(file).ShouldNotContain("|");

    [Theory]
    [InlineData("headings-of-other-heights")]
    [InlineData("headings-of-one-height")]
    [InlineData("short-right-column")]
    [InlineData("short-last-column")]
    [InlineData("table-in-a-column")]
    public void the_lines_of_a_paragraph_in_a_column_are_joined(string file) =>
        Read(file).ShouldContain("Ejendomschefen bestiller nye skilte hos entreprenøren og melder tilbage den 3. maj.");

    [Fact]
    public void a_word_cut_at_the_end_of_a_line_in_a_column_is_whole_again() =>
        Read("short-right-column").ShouldContain("Sagsbehandlingstiderne i Borgerservice blev gennemgået, og driftsøkonomien i tøjvaskeriet blev drøftet.");

    [Fact]
    public void lines_above_the_columns_are_read_over_the_whole_width() =>
        Read("headings-of-other-heights").ShouldContain("it-chef Jens Rahbek, beredskabsleder Lis Holm og ejendomschef Per Voss");

    [Fact]
    public void a_table_inside_a_column_is_still_a_table() =>
        Read("table-in-a-column").ShouldContain("Opgave | Ansvarlig | Frist\nTilbud hentes | Ane | 14. marts\nBrev skrives | Jens | 1. april\nSkilte bestilles | Per | 3. maj\n");

    [Fact]
    public void a_table_of_tasks_with_cells_of_several_lines_is_no_page_of_columns() =>
        Read("open-table").ShouldContain("Arkivet holder åbent to dage om ugen. Udsat. | Lis Holm | 9. maj\n");

    private static string Read(string file)
    {
        using var stream = typeof(PdfColumnsTests).Assembly.GetManifestResourceStream($"columns/{file}.pdf").ShouldNotBeNull();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return DocumentReader.Read("referat.pdf", copy.ToArray()).ShouldBeOfType<DocumentReading.Read>().Document.Text;
    }

    [GeneratedRegex(@"^(\d{1,2})\. [A-ZÆØÅ]", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Point();
}
