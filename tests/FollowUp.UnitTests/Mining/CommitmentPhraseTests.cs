using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;
using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Mining;

public sealed class CommitmentPhraseTests
{
    private const int FewestPositives = 3;
    private const int FewestNearMisses = 2;

    public static TheoryData<string, string, string, string> Table =>
        [.. CorpusFile.Rows("phrases/commitments.tsv").Select(r => (r[0], r[1], r[2], r[3]))];

    [Theory]
    [MemberData(nameof(Table))]
    public void a_phrase_in_a_decision_is_mined_as_the_table_says(string rule, string day, string phrase, string expected)
    {
        var mined = Decision(day, phrase);
        if (expected == "-")
        {
            mined.ShouldBeEmpty(phrase);
            return;
        }

        var commitment = mined.ShouldHaveSingleItem(phrase);
        commitment.Rules[0].ShouldBe(rule, phrase);
        Written(commitment).ShouldBe(expected, phrase);
    }

    [Fact]
    public void every_rule_has_its_positives_and_its_near_misses()
    {
        foreach (var rule in CommitmentMiner.RuleNames)
        {
            var rows = CorpusFile.Rows("phrases/commitments.tsv").Where(r => r[0] == rule).ToList();
            rows.Count(r => r[3] != "-").ShouldBeGreaterThanOrEqualTo(FewestPositives, rule);
            rows.Count(r => r[3] == "-").ShouldBeGreaterThanOrEqualTo(FewestNearMisses, rule);
        }
    }

    private static ImmutableArray<MinedCommitment> Decision(string day, string phrase)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = $"Referat Chefforum d. {date:dd-MM-yyyy}\n\nPunkt 1: En sag\n\nBeslutning\n\n{phrase}\n";
        return CommitmentMiner.Mine(MinutesParser.Parse(text), MiningContext.Empty);
    }

    private static string Written(MinedCommitment commitment)
    {
        var who = commitment.Responsible.IsEmpty ? "." : string.Join(" + ", commitment.Responsible.Select(a => a.Normalized));
        var day = commitment.Deadline?.Date ?? commitment.Deadline?.Latest;
        var when = commitment.Deadline is null ? "." : day is null ? "?" : string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}");
        return $"{commitment.Title}; {who}; {when}";
    }
}
