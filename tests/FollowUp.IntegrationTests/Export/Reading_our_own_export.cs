using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;
using FollowUp.Server.Export;

namespace FollowUp.IntegrationTests.Export;

/// <summary>The point comes back in the minutes after the meeting: our own parser must know it again.</summary>
public sealed class Reading_our_own_export
{
    public static TheoryData<ExportFormat, string?> Forms() =>
    [
        (ExportFormat.Markdown, null), (ExportFormat.Markdown, "00.22.04-P35-1-26"), (ExportFormat.Text, "00.22.04-P35-1-26"),
        (ExportFormat.Html, null), (ExportFormat.Html, "00.22.04-P35-1-26"), (ExportFormat.Docx, null), (ExportFormat.Docx, "00.22.04-P35-1-26"),
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void our_parser_reads_one_point_with_the_same_sections(ExportFormat format, string? caseNumber) =>
        ShouldBeThePoint(Read(AgendaExport.Render(ADraft.Whole(), format, caseNumber).Content, format), caseNumber, 4);

    [Fact]
    public void plain_text_without_a_journal_number_is_known_once_the_agenda_has_numbered_it() =>
        ShouldBeThePoint("Punkt 3: " + Read(AgendaExport.Render(ADraft.Whole(), ExportFormat.Text).Content, ExportFormat.Text), null, 4);

    [Theory]
    [InlineData(ExportFormat.Markdown)]
    [InlineData(ExportFormat.Html)]
    [InlineData(ExportFormat.Docx)]
    public void a_point_without_items_is_read_as_well(ExportFormat format) =>
        ShouldBeThePoint(Read(AgendaExport.Render(ADraft.Of(), format).Content, format), null, 1);

    private static void ShouldBeThePoint(string text, string? caseNumber, int recommendations)
    {
        var point = MinutesParser.Parse(text).AgendaPoints.ShouldHaveSingleItem();
        point.Title.ShouldBe("Opfølgning på beslutninger");
        point.CaseNumber.ShouldBe(caseNumber);
        point.IsClosed.ShouldBeFalse();
        point.Sections.Select(section => section.Kind).ShouldBe(
            [SectionKind.Occasion, SectionKind.CasePresentation, SectionKind.Recommendation, SectionKind.Decision, SectionKind.Attachments]);
        point.Sections[3].Body.In(text).Trim('\n', ' ', '#').ShouldBeEmpty();
        point.Recommender.ShouldBe("Kommunaldirektøren");
        point.Recommendations.Length.ShouldBe(recommendations);
        point.Recommendations.ShouldAllBe(one => one.Text.StartsWith("at Chefforum "));
        point.Outcome.ShouldBe(Outcome.None);
        point.Attachments.ShouldBeEmpty();
    }

    private static string Read(byte[] content, ExportFormat format) => format switch
    {
        ExportFormat.Docx => Docx(content),
        ExportFormat.Html => Html(Encoding.UTF8.GetString(content)),
        _ => Encoding.UTF8.GetString(content),
    };

    private static string Docx(byte[] content)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        return string.Join("\n\n", document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(paragraph =>
            paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } style && style.StartsWith("Heading", StringComparison.Ordinal)
                ? new string('#', int.Parse(style["Heading".Length..], CultureInfo.InvariantCulture)) + " " + paragraph.InnerText
                : paragraph.InnerText));
    }

    private static string Html(string html) => string.Join("\n\n", new HtmlParser().ParseDocument(html).QuerySelectorAll("h1, h2, h3, h4, p, li, dl > div").Select(block =>
        block.TagName[0] == 'H' ? new string('#', block.TagName[1] - '0') + " " + block.TextContent : block.TextContent));
}
