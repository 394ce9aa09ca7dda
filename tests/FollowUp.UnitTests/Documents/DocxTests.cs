using FollowUp.Documents;
using FollowUp.Minutes.Reading;

namespace FollowUp.UnitTests.Documents;

public sealed class DocxTests
{
    [Fact]
    public void word_s_own_numbers_are_counted_and_tables_become_lines()
    {
        var body = HandMadeDocx.Table(["Mødedato", "10. september 2026"], ["Mødested", "Lokale Bøgen"])
            + HandMadeDocx.Paragraph("Punkt 1: Én sag") + HandMadeDocx.Paragraph("Indstilling") + HandMadeDocx.Paragraph("Kommunaldirektøren indstiller,")
            + HandMadeDocx.Paragraph("at sagen drøftes", 1) + HandMadeDocx.Paragraph("at den afsluttes", 1)
            + HandMadeDocx.Paragraph("Beslutning") + HandMadeDocx.Paragraph("Pia Vang laver et notat", 2);
        var text = DocumentReader.Read("referat.docx", HandMadeDocx.Of(body)).ShouldBeOfType<DocumentReading.Read>().Document.Text;
        text.ShouldContain("1. at sagen drøftes\n2. at den afsluttes\n\nBeslutning\n\n- Pia Vang laver et notat");
        var minutes = MinutesParser.Parse(text);
        minutes.Meeting.Date.ShouldBe(new DateOnly(2026, 9, 10));
        minutes.Meeting.Place.ShouldBe("Lokale Bøgen");
        minutes.AgendaPoints.ShouldHaveSingleItem().Recommendations.Select(r => r.Text).ShouldBe(["at sagen drøftes", "at den afsluttes"]);
    }

    [Fact]
    public void deleted_and_hidden_words_are_not_read() =>
        Text("""
            <w:p><w:r><w:t xml:space="preserve">Sagen </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>afvises</w:delText></w:r></w:del>
            <w:ins w:id="2" w:author="x"><w:r><w:t>tages op</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r></w:p>
            """).ShouldBe("Sagen tages op");

    [Fact]
    public void a_document_that_unpacks_beyond_the_limit_is_refused_before_it_is_opened()
    {
        var bomb = HandMadeDocx.Of(HandMadeDocx.Paragraph(new string('a', 3_000_000)));
        bomb.Length.ShouldBeLessThan(100_000);
        DocumentReader.Read("bombe.docx", bomb, new ReadingLimits(20_000_000, 1_000_000, 10)).ShouldBe(new DocumentReading.Refused(DocumentProblem.TooLarge));
    }

    [Fact]
    public void a_document_type_definition_is_not_followed() =>
        DocumentReader.Read("xxe.docx", HandMadeDocx.Of("<w:p><w:r><w:t>&amp;x;</w:t></w:r></w:p>", """<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>"""))
            .ShouldBe(new DocumentReading.Refused(DocumentProblem.Damaged));

    [Fact]
    public void a_zip_of_something_else_is_no_word_document() =>
        DocumentReader.Read("regneark.xlsx", HandMadeDocx.Package(("xl/workbook.xml", "<x/>"))).ShouldBe(new DocumentReading.Refused(DocumentProblem.UnknownFormat));

    [Fact]
    public void a_document_that_nests_without_end_is_too_large() =>
        DocumentReader.Read("dyb.docx", HandMadeDocx.Of(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 100_000))))
            .ShouldBe(new DocumentReading.Refused(DocumentProblem.TooLarge));

    [Fact]
    public void a_document_cut_in_half_is_damaged()
    {
        var whole = HandMadeDocx.Of(HandMadeDocx.Paragraph("Hej"));
        DocumentReader.Read("halv.docx", whole.AsMemory(0, whole.Length / 2)).ShouldBe(new DocumentReading.Refused(DocumentProblem.Damaged));
    }

    [Fact]
    public void a_protected_document_is_told_from_an_old_one()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500]];
        DocumentReader.Read("gammel.doc", ole).ShouldBe(new DocumentReading.Refused(DocumentProblem.UnknownFormat));
        DocumentReader.Read("hemmelig.docx", (byte[])[.. ole, .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")])
            .ShouldBe(new DocumentReading.Refused(DocumentProblem.Encrypted));
    }

    private static string Text(string body) => DocumentReader.Read("referat.docx", HandMadeDocx.Of(body)).ShouldBeOfType<DocumentReading.Read>().Document.Text;
}
