using System.Text;
using FollowUp.Documents;

namespace FollowUp.UnitTests.Documents;

public sealed class HtmlTests
{
    [Fact]
    public void blocks_become_lines_and_scripts_fall_away() =>
        Text("""
            <!doctype html><html><head><title>x</title><style>p{}</style></head><body><script>alert(1)</script>
            <h2>Punkt 1: Én   sag</h2><h3>Indstilling</h3><p>Kommunaldirektøren <b>indstiller</b>,</p>
            <ol><li>at sagen drøftes</li><li>at den <i>afsluttes</i></li></ol><ul><li>Bilag&nbsp;A</li></ul><p>Linje<br>to</p></body></html>
            """).ShouldBe("Punkt 1: Én sag\n\nIndstilling\n\nKommunaldirektøren indstiller,\n\n1. at sagen drøftes\n2. at den afsluttes\n- Bilag A\n\nLinje\nto");

    [Fact]
    public void a_row_of_a_table_is_a_line() =>
        Text("<table><tr><th>Opgave</th><th>Ansvarlig</th><th>Frist</th></tr><tr><td>Pia laver et notat</td><td>Pia Vang</td><td>1/10</td></tr></table>")
            .ShouldBe("Opgave | Ansvarlig | Frist\nPia laver et notat | Pia Vang | 1/10");

    [Fact]
    public void a_house_whose_minutes_are_a_table_has_all_rows_written_alike_where_some_hold_paragraphs() =>
        Text("<table><tr><td>1. Økonomi</td><td>Drøftet.</td></tr><tr><td>Pkt. 2<br>Ørested</td><td><p>Lederen fortalte om det, der er sket på Ørested siden det sidste møde i marts.</p><p>Pia laver et notat.</p></td></tr></table>")
            .ShouldBe("1. Økonomi\n\nDrøftet.\n\nPkt. 2 Ørested\n\nLederen fortalte om det, der er sket på Ørested siden det sidste møde i marts.\n\nPia laver et notat.");

    [Fact]
    public void a_page_that_nests_deep_is_read() =>
        Text(string.Concat(Enumerable.Repeat("<div>", 500)) + "Dybt nede").ShouldBe("Dybt nede");

    [Fact]
    public void a_page_that_nests_without_end_is_refused_before_it_is_parsed() =>
        DocumentReader.Read("dyb.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000))))
            .ShouldBe(new DocumentReading.Refused(DocumentProblem.TooLarge));

    private static string Text(string html) => DocumentReader.Read("referat.html", Encoding.UTF8.GetBytes(html)).ShouldBeOfType<DocumentReading.Read>().Document.Text;
}
