using System.Xml.Linq;
using CsCheck;
using FollowUp.Evaluation.Calibration;

namespace FollowUp.UnitTests.Evaluation;

public sealed class CalibrationTests
{
    private static readonly Gen<Judged[]> AnyJudged =
        Gen.Select(Gen.Int[40, 100], Gen.Bool, Gen.OneOf("actor-shall", "passive"), (percent, right, rule) => new Judged(percent / 100.0, right, [rule])).Array[0, 60];

    [Fact]
    public void a_proposal_is_right_on_a_required_task_wrong_on_none_and_not_judged_on_a_possible_one()
    {
        var clauses = Given.Clauses(3);
        var score = Given.Score(
            string.Join("\n", clauses),
            [Given.Required(clauses[0]), Given.Possible(clauses[1])],
            [Given.Proposal(clauses[0], confidence: 0.9), Given.Proposal(clauses[1], confidence: 0.5), Given.Proposal(clauses[2], confidence: 0.7)]);

        Judged.Of([score]).Select(j => (j.Confidence, j.IsRight)).ShouldBe([(0.9, true), (0.7, false)]);
    }

    [Fact]
    public void bands_are_closed_below_and_open_above()
    {
        var bands = Reliability.Of([At(0.69, true), At(0.7, true), At(0.79, false), At(1, true)]).Bands;

        bands.Where(b => b.Count > 0).Select(b => (b.From, b.Count, b.Right)).ShouldBe([(0.6, 1, 1), (0.7, 2, 1), (0.9, 1, 1)]);
    }

    [Fact]
    public void the_expected_error_weighs_each_band_by_its_proposals()
    {
        // Band 0.5: stated 0.5, observed 1, three proposals. Band 0.9: stated 0.9, observed 0, one proposal.
        Reliability.Of([At(0.5, true), At(0.5, true), At(0.5, true), At(0.9, false)]).ExpectedError.ShouldBe(((3 * 0.5) + 0.9) / 4, 1e-9);
    }

    [Fact]
    public void neighbours_that_fall_are_pooled()
    {
        var fit = RisingFit.Of([At(0.5, false), At(0.6, true), At(0.7, false), At(0.7, true), At(0.8, false), At(0.9, true)]);

        fit.ShouldBe([new FitStep(0.5, 0.5, 1, 0), new FitStep(0.6, 0.8, 4, 2), new FitStep(0.9, 0.9, 1, 1)]);
    }

    [Fact]
    public void the_fit_rises_and_loses_no_proposal() => AnyJudged.Sample(judged =>
    {
        var fit = RisingFit.Of(judged);

        fit.Zip(fit.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From && pair.First.Share < pair.Second.Share);
        (fit.Sum(s => s.Count), fit.Sum(s => s.Right)).ShouldBe((judged.Length, judged.Count(j => j.IsRight)));
    });

    [Fact]
    public void a_rule_with_few_proposals_is_told_to_move_little()
    {
        var once = RuleCalibration.Of([At(0.6, true)]).ShouldHaveSingleItem();
        var often = RuleCalibration.Of(Enumerable.Repeat(At(0.6, true), 96)).ShouldHaveSingleItem();

        once.Suggested.ShouldBe(0.68, 1e-9);
        often.Suggested.ShouldBe(0.984, 1e-9);
    }

    [Fact]
    public void a_proposal_of_several_rules_counts_with_each() =>
        RuleCalibration.Of([At(0.6, true, "passive", "week"), At(0.8, false, "passive")]).Select(r => (r.Rule, r.Count, r.Right)).ShouldBe([("passive", 2, 1), ("week", 1, 1)]);

    [Fact]
    public void the_plot_is_a_picture_whatever_it_shows() =>
        AnyJudged.Sample(judged => XDocument.Parse(CalibrationPlot.Svg(Reliability.Of(judged))).Root!.Name.LocalName == "svg");

    [Fact]
    public void the_plot_can_be_heard() =>
        CalibrationPlot.Svg(Reliability.Of([At(0.9, true), At(0.9, false)])).ShouldContain("Of 2 proposals at about 0.90, 1 were right.");

    private static Judged At(double confidence, bool isRight, params string[] rules) => new(confidence, isRight, rules.Length == 0 ? ["passive"] : [.. rules]);
}
