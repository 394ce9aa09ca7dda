using FollowUp.Evaluation.Confusion;
using FollowUp.Evaluation.Gold;
using FollowUp.Evaluation.Reporting;

namespace FollowUp.UnitTests.Evaluation;

public sealed class ReportTests
{
    private static readonly GoldMeta Committee = new("udvalg", "docx", "Resumé | Beslutning <udvalg>");

    [Fact]
    public void what_people_wrote_around_the_measured_part_stays() =>
        MarkedPart.Replace($"# Mining\n\n{MarkedPart.Begin}\nold\n{MarkedPart.End}\n\nThe end.\n", "new").ShouldBe($"# Mining\n\n{MarkedPart.Begin}\n\nnew\n\n{MarkedPart.End}\n\nThe end.\n");

    [Fact]
    public void a_report_written_twice_is_the_same()
    {
        var once = MarkedPart.Replace("# Mining\n", "figures")!;

        MarkedPart.Replace(once, "figures").ShouldBe(once);
    }

    [Theory]
    [InlineData(MarkedPart.Begin)]
    [InlineData(MarkedPart.End)]
    [InlineData(MarkedPart.End + MarkedPart.Begin)]
    public void a_marker_without_its_fellow_is_refused(string file) => MarkedPart.Replace(file, "new").ShouldBeNull();

    [Fact]
    public void figures_are_grouped_by_what_the_gold_says_of_the_document()
    {
        var report = MeasuredReport.Of(
            [
                Given.Score("A sender.", [Given.Required("A sender.", kind: "inform")], [Given.Proposal("A sender.", kind: "inform")], "open/1", Committee),
                Given.Score("", [Given.Required("B.")], [], "aside/1"),
            ],
            "plot.svg");

        report.ShouldContain("| udvalg | 1 | 1 | 100.0% | 100.0% | 100.0% | 100.0% |");
        report.ShouldContain("| (not stated) | 1 | 1 | 100.0% | 0.0% | 0.0% | 0.0% |");
        report.ShouldContain("| docx | 1 | 1 |");
        report.ShouldContain(@"| Resumé \| Beslutning &lt;udvalg> | 1 | 1 |");
        report.ShouldContain("| open | 1 | 1 |");
        report.ShouldContain("| inform | 1 | 0 | 0 | 100.0% | 100.0% | 100.0% | 100.0% |");
        report.ShouldContain("](plot.svg)");
    }

    [Fact]
    public void every_difference_is_listed_with_the_words_of_both()
    {
        var clauses = Given.Clauses(4);
        var lines = ConfusionList.Of([Given.Score(
            string.Join("\n", clauses),
            [
                Given.Required(clauses[0], "Forvaltningen", Given.Day("2026-10-01")),
                Given.Required(clauses[1], "Anne Krogh", Given.Day("2026-10-02")),
            ],
            [Given.Proposal(clauses[1], "Bo Friis"), Given.Proposal(clauses[2], rules: "passive")])]);

        lines.ShouldBe(
        [
            "", "Missed tasks (1)", $"  document  \"{clauses[0]}\"", "      action; who: Forvaltningen; when: 2026-10-01 (2026-10-01)",
            "", "False proposals (1)", $"  document  \"{clauses[2]}\"", "      action; who: nobody; when: none; 0.80 passive",
            "", "Wrong responsible (1)", $"  document  \"{clauses[1]}\"", "      gold:  Anne Krogh", "      mined: Bo Friis",
            "", "Wrong deadline (1)", $"  document  \"{clauses[1]}\"", "      gold:  2026-10-02 (2026-10-02)", "      mined: none",
        ]);
    }

    [Fact]
    public void kinds_are_counted_as_gold_and_as_mined()
    {
        var clauses = Given.Clauses(3);
        var cells = KindTable.Of([Given.Score(
            string.Join("\n", clauses),
            [Given.Required(clauses[0], kind: "inform"), Given.Required(clauses[1], kind: "report-in")],
            [Given.Proposal(clauses[0], kind: "return-to-forum"), Given.Proposal(clauses[2])])]).Cells;

        cells.OrderBy(c => c.Key).Select(c => (c.Key.Gold, c.Key.Mined, c.Value)).ShouldBe([("", "action", 1), ("inform", "return-to-forum", 1), ("report-in", "", 1)]);
    }
}
