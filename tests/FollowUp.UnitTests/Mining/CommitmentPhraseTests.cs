using FollowUp.Mining.Commitments;
using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Mining;

public sealed class CommitmentPhraseTests
{
    public static TheoryData<string, string, string, string> Table =>
        [.. CorpusFile.Rows("phrases/commitments.tsv").Select(r => (r[0], r[1], r[2], r[3]))];

    [Theory]
    [MemberData(nameof(Table))]
    public void a_phrase_in_a_decision_is_mined_as_the_table_says(string rule, string day, string phrase, string expected)
    {
        var mined = MinedPoint.Of(day, $"Beslutning\n\n{phrase}");
        if (expected == "-")
        {
            mined.ShouldBeEmpty(phrase);
            return;
        }

        var commitment = mined.ShouldHaveSingleItem(phrase);
        commitment.Rules[0].ShouldBe(rule, phrase);
        MinedPoint.Written(commitment).ShouldBe(expected, phrase);
    }

    [Fact]
    public void every_rule_has_its_positives_and_its_near_misses()
    {
        foreach (var rule in CommitmentMiner.RuleNames)
        {
            PhraseRows.ShouldBeEnough("phrases/commitments.tsv", rule);
        }
    }
}
