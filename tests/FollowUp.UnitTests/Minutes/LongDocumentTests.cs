using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;
using FollowUp.Minutes.Structure;

namespace FollowUp.UnitTests.Minutes;

/// <summary>Minutes with more in them than minutes have: what is left unread is said.</summary>
public sealed class LongDocumentTests
{
    private const string Head = "Referat Chefforum\n\nMødedato: 10. september 2026\n\nPunkt 1: Status\n\nBeslutning\n\nOle Hansen sender et notat senest den 1. oktober 2026.\n";

    private const string Tail = "\n\nPunkt 2: Eventuelt\n\nBeslutning\n\nMette Holm undersøger sagen.\n";

    [Fact]
    public void a_point_longer_than_minutes_are_is_read_up_to_a_place_that_is_named()
    {
        var minutes = MinutesParser.Parse(Head + string.Concat(Enumerable.Repeat("Sagen blev drøftet.\n", 30_000)) + "Per Lund sender et brev.\n" + Tail);

        var unread = Only(minutes, DiagnosticCodes.PointTooLong);
        unread.AgendaPoint.ShouldBe(1);
        unread.Span.End.ShouldBe(minutes.AgendaPoints[0].Span.End);
        unread.Span.Start.ShouldBe(minutes.AgendaPoints[0].Span.Start + AgendaPoint.LongestRead);
        minutes.AgendaPoints[0].Sections.ShouldAllBe(s => s.Body.End <= unread.Span.Start);
    }

    [Fact]
    public void what_stands_before_and_behind_the_unread_text_is_mined()
    {
        var minutes = MinutesParser.Parse(Head + string.Concat(Enumerable.Repeat("Sagen blev drøftet.\n", 30_000)) + "Per Lund sender et brev.\n" + Tail);

        CommitmentMiner.Mine(minutes, MiningContext.Empty).SelectMany(m => m.Responsible).Select(a => a.Normalized).ShouldBe(["Ole Hansen", "Mette Holm"]);
    }

    [Fact]
    public void one_line_longer_than_a_point_is_cut_inside()
    {
        var minutes = MinutesParser.Parse(Head + new string('a', 2 * AgendaPoint.LongestRead) + Tail);

        Only(minutes, DiagnosticCodes.PointTooLong).AgendaPoint.ShouldBe(1);
        minutes.AgendaPoints[0].Sections.ShouldHaveSingleItem().Body.End.ShouldBe(minutes.AgendaPoints[0].Span.Start + AgendaPoint.LongestRead);
    }

    [Fact]
    public void a_point_of_a_hundred_pages_is_read_to_its_end()
    {
        var minutes = MinutesParser.Parse(Head + string.Concat(Enumerable.Repeat("Sagen blev drøftet.\n", 15_000)) + "Per Lund sender et brev.\n");

        minutes.Diagnostics.ShouldNotContain(d => d.Code == DiagnosticCodes.PointTooLong);
        CommitmentMiner.Mine(minutes, MiningContext.Empty).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("- [ ] Ole Hansen sender et notat\n", "")]
    [InlineData("| Sende et notat | Ole Hansen | 1. oktober |\n", "| Opgave | Ansvarlig | Frist |\n|---|---|---|\n")]
    public void a_list_of_more_rows_than_minutes_have_is_read_up_to_a_row_that_is_named(string row, string head)
    {
        var minutes = MinutesParser.Parse(Head + "\n" + head + string.Concat(Enumerable.Repeat(row, 5_200)));

        minutes.ActionRows.Length.ShouldBe(5_000);
        Only(minutes, DiagnosticCodes.TooManyRows).Span.Start.ShouldBeGreaterThanOrEqualTo(minutes.ActionRows[^1].Span.End);
    }

    private static Diagnostic Only(MinutesDocument minutes, string code) => minutes.Diagnostics.Where(d => d.Code == code).ShouldHaveSingleItem();
}
