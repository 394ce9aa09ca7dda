using CsCheck;
using FollowUp.Evaluation.Scoring;

namespace FollowUp.UnitTests.Evaluation;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("mistakes", "direktion")]
    [InlineData("places", "med")]
    [InlineData("forms", "udvalg")]
    public void figures_are_those_that_the_guidelines_give(string folder, string document) =>
        FigureLines.Of([ScoringCase.Score(folder, document)]).ShouldBe(ScoringCase.Expected(folder));

    [Fact]
    public void figures_of_several_documents_count_tasks_and_not_documents()
    {
        var one = Given.Score("A sender notat.", [Given.Required("A sender notat.")], [Given.Proposal("A sender notat.")]);
        var three = Given.Score("", [.. Given.Clauses(3).Select(c => Given.Required(c))], []);

        FigureLines.Of([one, three])[2].ShouldBe("detection   precision 100.0%  recall 25.0%  F1 40.0%   (1 found, 0 false, 3 missed)");
    }

    [Fact]
    public void a_share_between_two_decimals_goes_to_the_even_one()
    {
        var clauses = Given.Clauses(16);
        var score = Given.Score(string.Join('\n', clauses), clauses.Select(c => Given.Required(c)), [Given.Proposal(clauses[0])]);

        FigureLines.Of([score])[1].ShouldContain("recall 6.2%");
    }

    [Fact]
    public void what_is_left_out_and_what_is_invented_is_all_that_counts() =>
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 8], Gen.Int[0, 8]).Sample((hits, missed, invented) =>
        {
            var clauses = Given.Clauses(hits + missed + invented);
            var score = Given.Score(
                string.Join("\n", clauses),
                clauses.Take(hits + missed).Select(c => Given.Required(c, "Afdelingen", Given.Day("2026-10-01"))),
                clauses.Take(hits).Concat(clauses.Skip(hits + missed)).Select(c => Given.Proposal(c, "Afdelingen", Given.Day("2026-10-01"))));

            score.Tasks.ShouldBe(new TaskTally(hits, invented, missed, hits, hits, hits, hits + missed, hits));
            score.Tasks.Completeness.ShouldBe(score.Tasks.Detection);
        });

    [Fact]
    public void any_gold_and_any_proposals_add_up()
    {
        var words = Gen.OneOf(Gen.String, Gen.OneOf("A sender notat.", "A sender", "notat.", "**A** sender\nnotat.", "🙂 A", " ", "", "\ud83d"));
        var tasks = Gen.Select(words, words, Gen.Bool, (evidence, who, isRequired) => Given.Required(evidence, who) with { IsRequired = isRequired });
        var proposals = Gen.Select(words, words, Gen.Int[-5, 50], (evidence, who, start) => Given.Proposal(evidence, who, start: start));

        Gen.Select(words.Array[0, 6], tasks.Array[0, 6], proposals.Array[0, 6]).Sample((text, gold, mined) =>
        {
            var score = Given.Score(string.Join("\n", text), gold, mined);

            (score.Tasks.Found + score.Tasks.Missed).ShouldBe(gold.Count(g => g.IsRequired));
            score.Tasks.Complete.ShouldBeLessThanOrEqualTo(Math.Min(score.Tasks.Who, score.Tasks.When));
            (score.Matching.Loose.Length + score.Matching.Hits.SelectMany(h => h).Distinct().Count()).ShouldBe(mined.Length);
        });
    }
}
