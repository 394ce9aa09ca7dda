using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FollowUp.Server.Export;

/// <summary>The point as a Word document: real headings and lists, Danish for the spelling, a title for screen readers.</summary>
internal static class DocxAgenda
{
    // A4 with Word's usual margins, in twentieths of a point.
    private const uint PageWidth = 11906;
    private const uint PageHeight = 16838;
    private const int Margin = 1134;

    public static byte[] Render(AgendaText agenda)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = agenda.FileTitle;
            document.PackageProperties.Language = DocxStyles.Language;
            document.PackageProperties.Creator = "FollowUp";
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Styles();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = DocxStyles.Lists();
            main.Document = new Document(new Body([.. Content(agenda), Page()]));
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Content(AgendaText agenda)
    {
        yield return Styled(DocxStyles.Heading(1), agenda.Title);
        if (agenda.CaseNumber is { } number)
        {
            yield return Plain(number);
        }

        yield return Styled(DocxStyles.Heading(2), agenda.Headings.Occasion);
        yield return Plain(agenda.Occasion);
        yield return Styled(DocxStyles.Heading(2), agenda.Headings.CasePresentation);
        foreach (var group in agenda.Groups)
        {
            yield return Styled(DocxStyles.Heading(3), group.Heading);
            foreach (var item in group.Items)
            {
                yield return Styled(DocxStyles.Heading(4), item.Heading);
                foreach (var fact in item.Facts)
                {
                    yield return InList(DocxStyles.Bullets, Run($"{fact.Label}: ", bold: true), Run(fact.Value));
                }
            }
        }

        if (agenda.Groups.IsEmpty)
        {
            yield return Plain(agenda.Nothing);
        }

        yield return Styled(DocxStyles.Heading(2), agenda.Headings.Recommendation);
        yield return Plain(agenda.RecommenderLine);
        foreach (var one in agenda.Recommendations)
        {
            yield return InList(DocxStyles.Numbers, Run(one));
        }

        yield return Styled(DocxStyles.Heading(2), agenda.Headings.Decision);
        yield return Plain(string.Empty);
        yield return Styled(DocxStyles.Heading(2), agenda.Headings.Attachments);
        yield return Plain(agenda.Attachments);
    }

    private static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    private static Paragraph Plain(string text) => text.Length == 0 ? new Paragraph() : new Paragraph(Run(text));

    private static Paragraph InList(int list, params OpenXmlElement[] runs) =>
        new([
            new ParagraphProperties(
                new ParagraphStyleId { Val = DocxStyles.ListParagraph },
                new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })),
            .. runs,
        ]);

    private static Run Run(string text, bool bold = false)
    {
        var words = new Text(text) { Space = SpaceProcessingModeValues.Preserve };
        return bold ? new Run(new RunProperties(new Bold()), words) : new Run(words);
    }

    private static SectionProperties Page() => new(
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = Margin, Bottom = Margin, Left = (uint)Margin, Right = (uint)Margin, Header = 709, Footer = 709, Gutter = 0 });
}
