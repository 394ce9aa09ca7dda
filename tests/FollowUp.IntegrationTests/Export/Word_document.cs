using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FollowUp.Features.Agendas;
using FollowUp.Server.Export;

namespace FollowUp.IntegrationTests.Export;

public sealed class Word_document
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void it_opens_without_repair(bool withItems)
    {
        using var document = Open(withItems ? ADraft.Whole() : ADraft.Of());
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void it_has_a_title_real_headings_real_lists_and_speaks_Danish()
    {
        using var document = Open(ADraft.Whole());
        var main = document.MainDocumentPart!;
        var paragraphs = main.Document!.Body!.Elements<Paragraph>().ToList();

        document.PackageProperties.Title.ShouldBe("Opfølgning på beslutninger – Chefforum 24. september 2026");
        main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value.ShouldBe("da-DK");
        WithStyle("Heading1").ShouldBe(["Opfølgning på beslutninger"]);
        WithStyle("Heading2").ShouldBe(["Anledning", "Sagsfremstilling", "Indstilling", "Beslutning", "Bilag"]);
        WithStyle("Heading3").ShouldBe(["Overskredet (2)", "Kommer igen på dette møde (1)", "Venter på forummets ord (1)", "Lukket siden sidst (1)"]);
        WithStyle("Heading4").Length.ShouldBe(5);
        paragraphs.Where(p => p.ParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value == 2).Count().ShouldBe(4);

        string[] WithStyle(string style) => [.. paragraphs.Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(p => p.InnerText)];
    }

    [Fact]
    public void characters_that_xml_cannot_hold_do_not_break_it()
    {
        var item = ADraft.Item(1, "Titel\u0000\u0001\uD800 med\u000Bstøj", null, null, evidence: "\uFFFE»citat«");
        using var document = Open(ADraft.Of(new DraftLine(item, Domain.Agendas.OutstandingHeading.ComesBack, "\u001b[31m", null)));
        document.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain("CF-2026-001: Titel med støj");
    }

    private static WordprocessingDocument Open(DraftPage draft) =>
        WordprocessingDocument.Open(new MemoryStream(AgendaExport.Render(draft, ExportFormat.Docx).Content), isEditable: false);
}
