using System.Text;
using FollowUp.Documents;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;

namespace FollowUp.UnitTests.Documents;

public sealed class PdfTests
{
    private static string[] Page(int number, params string[] lines) => ["Birkelund Kommune - Referat Chefforum 10-09-2026", "", .. lines, "", $"Side {number} af 4"];

    private static readonly byte[] Minutes = HandMadePdf.Of(
        Page(1, "REFERAT Chefforum d. 10-09-2026", "", "Mødedato Torsdag d. 10. september 2026 kl. 09:00", "", "Indholdsfortegnelse", "Godkendelse af dagsorden..........2", "Ny plan..........3"),
        Page(2, "Punkt 1: Godkendelse af dagsorden", "", "00.22.04-P35-1-26", "", "Beslutning", "", "Dagsordenen blev godkendt."),
        Page(3, "Punkt 2: Ny plan (9.05-9.30)", "", "14.00.00-P35-3-26", "", "Beslutning", "", "Afdelingscheferne gennemgår delplanen for eget område og sen-", "der rettelser til beredskabs-", "koordinatoren senest den 25."),
        Page(4, "september. Kultur-", "og fritidschefen laver en oversigt.", "", "Bilag", "", "Udkast til plan"));

    private static readonly string Text = DocumentReader.Read("referat.pdf", Minutes).ShouldBeOfType<DocumentReading.Read>().Document.Text;

    [Fact]
    public void running_headers_and_page_numbers_are_left_out()
    {
        Text.ShouldNotContain("Side 2");
        Text.ShouldNotContain("Birkelund Kommune");
    }

    [Fact]
    public void words_that_a_line_end_had_cut_are_whole_again()
    {
        Text.ShouldContain("sender rettelser til beredskabskoordinatoren senest den 25.");
        Text.ShouldContain("Kultur- og fritidschefen");
    }

    [Fact]
    public void minutes_are_read_and_mined_from_a_pdf_over_a_page_break()
    {
        var minutes = MinutesParser.Parse(Text);
        minutes.AgendaPoints.Select(p => (p.Number, p.Title, p.CaseNumber)).ShouldBe([(1, "Godkendelse af dagsorden", "00.22.04-P35-1-26"), (2, "Ny plan", "14.00.00-P35-3-26")]);
        minutes.AgendaPoints[1].Attachments.ShouldHaveSingleItem().Title.ShouldBe("Udkast til plan");
        var first = CommitmentMiner.Mine(minutes, MiningContext.Empty)[0];
        first.Responsible.ShouldHaveSingleItem().Normalized.ShouldBe("Afdelingscheferne");
        first.Deadline!.Date.ShouldBe(new DateOnly(2026, 9, 25));
    }

    [Fact]
    public void columns_are_read_one_after_the_other_and_their_lines_joined() =>
        Read(HandMadePdf.Columns(
            [
                "Marianne sender normeringsplanen til rå-", "det, når den er færdig. Rådet afgiver", "et høringssvar inden den 1. september,", "og Viggo og Karen laver et udkast af",
                "svaret, som sendes til forvaltningen og", "til de tre lokale råd. De drøfter det på", "deres møder i maj og sender forslag til", "ændringer til Marianne senest den 7. juni.",
                "Turen til herregården er fuldt besat, og", "der er 14 på ventelisten til den ekstra", "bus, som bliver bestilt hos vognmanden.",
            ],
            [
                "Hans Ulrik har talt med vejvæsenet om", "fortovet på Kirkegade, som bliver lagt om", "til næste år, når kloakken er skiftet ud.", "Det blev taget til efterretning af rådet.", "",
                "Flere borgere har klaget over fliserne på", "torvet, og der rettes derfor en ny hen-", "vendelse til Teknisk Udvalg om fliserne", "ved apoteket og om kantstenen på hjørnet", "af Algade, hvor to er faldet siden påske.",
            ]))
            .ShouldSatisfyAllConditions(
                text => text.ShouldContain("Marianne sender normeringsplanen til rådet, når den er færdig. Rådet afgiver"),
                text => text.ShouldContain("og der rettes derfor en ny henvendelse til Teknisk Udvalg om fliserne"));

    [Fact]
    public void a_word_that_a_browser_hyphenated_is_whole_again() =>
        Read(HandMadePdf.Drawn("BT /F1 11 Tf 70 780 Td (Driftschefen undersøger mulighe) Tj /Span << /ActualText <FEFF00AD> >> BDC ( ) Tj EMC (-) Tj 0 -14 Td (derne og giver en tilbagemelding.) Tj ET"))
            .ShouldBe("Driftschefen undersøger mulighederne og giver en tilbagemelding.");

    [Fact]
    public void a_case_number_with_the_page_s_number_behind_it_is_a_footer()
    {
        var pages = Enumerable.Range(1, 3).Select(n => (string[])["Ordføreren bød velkommen til møde " + "abc"[n - 1] + ".", "", $"Sag 81.38.04-A00-1-20 - side {n} af 3"]);
        Read(HandMadePdf.Of([.. pages])).ShouldNotContain("Sag 81");
    }

    [Fact]
    public void a_pdf_of_pictures_has_no_text() =>
        DocumentReader.Read("scan.pdf", HandMadePdf.WithoutText()).ShouldBe(new DocumentReading.Refused(DocumentProblem.ScannedWithoutText));

    [Fact]
    public void a_protected_pdf_is_said_to_be_protected() =>
        DocumentReader.Read("hemmelig.pdf", HandMadePdf.Encrypted()).ShouldBe(new DocumentReading.Refused(DocumentProblem.Encrypted));

    [Fact]
    public void a_pdf_of_rubbish_is_damaged() =>
        DocumentReader.Read("skrald.pdf", Encoding.ASCII.GetBytes("%PDF-1.4\n" + new string('x', 2000))).ShouldBe(new DocumentReading.Refused(DocumentProblem.Damaged));

    [Fact]
    public void a_pdf_of_too_many_pages_is_too_large() =>
        DocumentReader.Read("lang.pdf", Minutes, new ReadingLimits(20_000_000, 200_000_000, 3)).ShouldBe(new DocumentReading.Refused(DocumentProblem.TooLarge));

    private static string Read(byte[] pdf) => DocumentReader.Read("referat.pdf", pdf).ShouldBeOfType<DocumentReading.Read>().Document.Text;
}
