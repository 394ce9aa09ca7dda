using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Mining.Commitments;
using FollowUp.Minutes.Reading;
using FollowUp.UnitTests.Corpus;

namespace FollowUp.UnitTests.Mining;

/// <summary>Rules that read more than one sentence: lists, lines of labels, rows of tables, recommendations with their decision.</summary>
public sealed class PlacedPhraseTests
{
    private const int FewestPositives = 3;
    private const int FewestNearMisses = 2;

    private static readonly string[] Rules = ["listed", "labelled", "table-row", "event-clause", "approved-recommendation"];

    public static TheoryData<string, string, string, string> Table =>
        [.. CorpusFile.Rows("phrases/placed.tsv").Select(r => (r[0], r[1], r[2], r[3]))];

    [Theory]
    [MemberData(nameof(Table))]
    public void a_point_is_mined_as_the_table_says(string rule, string day, string body, string expected)
    {
        var mined = Point(day, body);
        (mined.IsEmpty ? "-" : string.Join(" || ", mined.Select(Written))).ShouldBe(expected, body);
        mined.ShouldAllBe(m => m.Rules.Contains(rule), body);
    }

    [Fact]
    public void every_rule_has_its_positives_and_its_near_misses()
    {
        foreach (var rule in Rules)
        {
            var rows = CorpusFile.Rows("phrases/placed.tsv").Where(r => r[0] == rule).ToList();
            rows.Count(r => r[3] != "-").ShouldBeGreaterThanOrEqualTo(FewestPositives, rule);
            rows.Count(r => r[3] == "-").ShouldBeGreaterThanOrEqualTo(FewestNearMisses, rule);
        }
    }

    private static ImmutableArray<MinedCommitment> Point(string day, string body)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = $"Referat Chefforum d. {date:dd-MM-yyyy}\n\nPunkt 1: En sag\n\n{body.Replace('¶', '\n')}\n";
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
