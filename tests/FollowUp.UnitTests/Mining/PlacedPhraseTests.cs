using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Mining;

/// <summary>Rules that read more than one sentence: lists, lines of labels, rows of tables, recommendations with their decision.</summary>
public sealed class PlacedPhraseTests
{
    private static readonly string[] Rules = ["listed", "labelled", "table-row", "event-clause", "approved-recommendation"];

    public static TheoryData<string, string, string, string> Table =>
        [.. CorpusFile.Rows("phrases/placed.tsv").Select(r => (r[0], r[1], r[2], r[3]))];

    [Theory]
    [MemberData(nameof(Table))]
    public void a_point_is_mined_as_the_table_says(string rule, string day, string body, string expected)
    {
        var mined = MinedPoint.Of(day, body.Replace('¶', '\n'));
        (mined.IsEmpty ? "-" : string.Join(" || ", mined.Select(MinedPoint.Written))).ShouldBe(expected, body);
        mined.ShouldAllBe(m => m.Rules.Contains(rule), body);
    }

    [Fact]
    public void every_rule_has_its_positives_and_its_near_misses()
    {
        foreach (var rule in Rules)
        {
            PhraseRows.ShouldBeEnough("phrases/placed.tsv", rule);
        }
    }
}
