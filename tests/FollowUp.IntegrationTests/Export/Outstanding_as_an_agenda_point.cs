using System.Text;
using FollowUp.Features.Agendas;
using FollowUp.Server.Export;
using FollowUp.TestServices;

namespace FollowUp.IntegrationTests.Export;

public sealed class Outstanding_as_an_agenda_point
{
    [Theory]
    [InlineData(ExportFormat.Markdown, "md")]
    [InlineData(ExportFormat.Html, "html")]
    [InlineData(ExportFormat.Text, "txt")]
    public void each_form_is_as_approved(ExportFormat format, string ending)
    {
        Approval.Check(Text(ADraft.Whole(), format), $"outstanding.{ending}");
        Approval.Check(Text(ADraft.Of(), format), $"nothing-outstanding.{ending}");
    }

    [Theory]
    [InlineData(ExportFormat.Markdown)]
    [InlineData(ExportFormat.Html)]
    [InlineData(ExportFormat.Text)]
    public void nothing_of_a_closed_point_leaves_with_it(ExportFormat format)
    {
        var closed = ADraft.Item(1, "Afskedigelse af Jens Hansen", ADraft.Today, "efter Jens Hansens samtale", evidence: "Jens Hansen afskediges.", point: "Lukket: Jens Hansen")
            with { IsClosedPoint = true, LastNote = new(null, DateTimeOffset.UnixEpoch, "Jens Hansen er syg") };
        var text = Text(ADraft.Of(new DraftLine(closed, Domain.Agendas.OutstandingHeading.Overdue, null, null)), format);
        text.ShouldContain("Opgave fra et lukket punkt");
        text.ShouldNotContain("Jens");
        text.ShouldNotContain("Omar");
    }

    [Fact]
    public void the_html_takes_no_markup_from_anybody() =>
        Text(ADraft.Of(new DraftLine(ADraft.Item(1, "<script>alert(1)</script>", null, null), Domain.Agendas.OutstandingHeading.ComesBack, "<img src=x>", null)), ExportFormat.Html)
            .ShouldNotMatch("<(script|img)");

    [Fact]
    public void a_journal_number_stands_below_the_title() =>
        Encoding.UTF8.GetString(AgendaExport.Render(ADraft.Whole(), ExportFormat.Text, "00.22.04-P35-1-26").Content)
            .ShouldStartWith("Opfølgning på beslutninger\n\n00.22.04-P35-1-26\n\nAnledning\n");

    [Fact]
    public void a_file_is_named_so_that_every_system_keeps_the_name() =>
        AgendaExport.Render(ADraft.Whole() with { Forum = "Børne- og Ungeudvalget / Ærø" }, ExportFormat.Docx).FileName
            .ShouldBe("opfoelgning-boerne-og-ungeudvalget-aeroe-2026-09-24.docx");

    private static string Text(DraftPage draft, ExportFormat format) => Encoding.UTF8.GetString(AgendaExport.Render(draft, format).Content);
}
