using System.Collections.Immutable;
using System.Globalization;

namespace FollowUp.Evaluation.Calibration;

/// <summary>Calibration as text, for those who set the rules' confidences.</summary>
public static class CalibrationLines
{
    private const int BarLength = 40;

    /// <summary>The bands with a bar each, the expected error, the fit over all, and a line for each rule.</summary>
    public static ImmutableArray<string> Of(IReadOnlyCollection<Judged> judged)
    {
        var reliability = Reliability.Of(judged);
        return
        [
            "",
            Text($"Calibration ({reliability.Count} proposals; those on possible tasks left out). # is the share that was right, | the stated confidence."),
            "  band        n  right  observed  stated",
            .. reliability.Bands.Select(Band),
            Text($"  expected calibration error {reliability.ExpectedError:0.000}"),
            $"  rising fit over all rules: {Steps(RisingFit.Of(judged))}",
            "",
            "  rule                        n  right  observed  stated  suggested  fit",
            .. RuleCalibration.Of(judged).Select(Rule),
        ];
    }

    private static string Band(ReliabilityBand band) => band.Count == 0
        ? Text($"  {band.From:0.0}-{band.From + 0.1:0.0}  {0,5}")
        : Text($"  {band.From:0.0}-{band.From + 0.1:0.0}  {band.Count,5}  {band.Right,5}  {band.Observed,8:0.00}  {band.Stated,6:0.00}  {Bar(band)}");

    private static string Bar(ReliabilityBand band)
    {
        var bar = new string('#', (int)Math.Round(band.Observed * BarLength)).PadRight(BarLength + 1).ToCharArray();
        bar[(int)Math.Round(band.Stated * BarLength)] = '|';
        return new string(bar).TrimEnd();
    }

    private static string Rule(RuleCalibration rule) => Text(
        $"  {rule.Rule,-24}{rule.Count,5}  {rule.Right,5}  {rule.Observed,8:0.00}  {rule.Stated,6:0.00}  {rule.Suggested,9:0.00}  {Steps(rule.Fit)}");

    private static string Steps(ImmutableArray<FitStep> fit) => string.Join(", ", fit.Select(s =>
        s.From < s.To ? Text($"{s.From:0.00}-{s.To:0.00} -> {s.Share:0.00} ({s.Right}/{s.Count})") : Text($"{s.From:0.00} -> {s.Share:0.00} ({s.Right}/{s.Count})")));

    private static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
