using FollowUp.Documents;
using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;
using FollowUp.Server.Export;

namespace FollowUp.IntegrationTests.Export;

/// <summary>The point comes back in the minutes after the meeting: our own reader and parser must know it again.</summary>
public sealed class Reading_our_own_export
{
    [Theory]
    [InlineData(ExportFormat.Text)]
    [InlineData(ExportFormat.Markdown)]
    [InlineData(ExportFormat.Html)]
    [InlineData(ExportFormat.Docx)]
    public void one_point_with_the_same_sections_is_read(ExportFormat format)
    {
        const string CaseNumber = "00.22.04-P35-1-26";
        ShouldBeThePoint(Read(AgendaExport.Render(ADraft.Whole(), format, CaseNumber)), CaseNumber, 4);
        ShouldBeThePoint(Read(AgendaExport.Render(ADraft.Of(), format, CaseNumber)), CaseNumber, 1);
    }

    /// <summary>Where reading leaves nothing but words, a title is one by its journal number or by the number that the agenda gives it.</summary>
    [Theory]
    [InlineData(ExportFormat.Text, "Punkt 3: ")]
    [InlineData(ExportFormat.Markdown, "")]
    [InlineData(ExportFormat.Html, "Punkt 3: ")]
    [InlineData(ExportFormat.Docx, "Punkt 3: ")]
    public void without_a_journal_number_it_is_known_once_the_agenda_has_numbered_it(ExportFormat format, string number)
    {
        ShouldBeThePoint(number + Read(AgendaExport.Render(ADraft.Whole(), format)), null, 4);
        ShouldBeThePoint(number + Read(AgendaExport.Render(ADraft.Of(), format)), null, 1);
    }

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

    private static string Read(AgendaFile file) =>
        DocumentReader.Read(file.FileName, file.Content).ShouldBeOfType<DocumentReading.Read>().Document.Text;
}
