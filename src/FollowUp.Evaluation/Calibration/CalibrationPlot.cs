using System.Globalization;

namespace FollowUp.Evaluation.Calibration;

/// <summary>The reliability of stated confidence as a picture: SVG, written by hand so that it is the same on every machine.</summary>
public static class CalibrationPlot
{
    private const int Left = 70;
    private const int Top = 40;
    private const int Side = 340;
    private const int Middle = Left + (Side / 2);
    private const double LargestDot = 13;
    private const double SmallestDot = 4;

    /// <summary>Each band a dot, larger with more proposals, with the interval that the true share lies in; the diagonal is perfect.</summary>
    public static string Svg(Reliability reliability)
    {
        ArgumentNullException.ThrowIfNull(reliability);
        var filled = reliability.Bands.Where(b => b.Count > 0).ToList();
        var (low, most) = (reliability.Bands[0].From, filled.Select(b => b.Count).DefaultIfEmpty(1).Max());
        string[] lines =
        [
            """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 460 460" width="460" height="460" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="12" fill="#1a1a1a">""",
            "<title id=\"title\">Calibration of mining</title>",
            $"<desc id=\"description\">{string.Join(" ", filled.Select(Sentence))}</desc>",
            """<rect width="460" height="460" fill="#ffffff"/>""",
            Text($"""<text x="{Middle}" y="22" text-anchor="middle" font-size="14" font-weight="bold">How often proposals are right, by stated confidence</text>"""),
            .. reliability.Bands.Select(b => b.From).Append(1).SelectMany(confidence => Confidence(confidence, low)),
            .. Enumerable.Range(0, 6).SelectMany(fifth => Share(fifth * 0.2)),
            Text($"""<line x1="{X(low, low)}" y1="{Y(low)}" x2="{X(1, low)}" y2="{Y(1)}" stroke="#6b6b6b" stroke-dasharray="5 4"/>"""),
            Text($"""<rect x="{Left}" y="{Top}" width="{Side}" height="{Side}" fill="none" stroke="#1a1a1a"/>"""),
            .. filled.SelectMany(b => Dot(b, low, most)),
            Text($"""<text x="{Middle}" y="{Top + Side + 40}" text-anchor="middle">stated confidence</text>"""),
            Text($"""<text x="22" y="{Top + (Side / 2)}" text-anchor="middle" transform="rotate(-90 22 {Top + (Side / 2)})">share that was right</text>"""),
            Text($"""<text x="{Middle}" y="{Top + Side + 62}" text-anchor="middle" fill="#4a4a4a">{reliability.Count} proposals (right/all of each tenth at the foot), lines: 95% interval</text>"""),
            Text($"""<text x="{Middle}" y="{Top + Side + 78}" text-anchor="middle" fill="#4a4a4a">dashed: perfect; expected calibration error {reliability.ExpectedError:0.000}</text>"""),
            "</svg>",
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static string Sentence(ReliabilityBand band) =>
        Text($"Of {band.Count} proposals at about {band.Stated:0.00}, {band.Right} were right.");

    private static IEnumerable<string> Confidence(double value, double low) =>
    [
        Text($"""<line x1="{X(value, low)}" y1="{Y(0)}" x2="{X(value, low)}" y2="{Y(1)}" stroke="#e0e0e0"/>"""),
        Text($"""<text x="{X(value, low)}" y="{Top + Side + 18}" text-anchor="middle">{value:0.0}</text>"""),
    ];

    private static IEnumerable<string> Share(double value) =>
    [
        Text($"""<line x1="{Left}" y1="{Y(value)}" x2="{Left + Side}" y2="{Y(value)}" stroke="#e0e0e0"/>"""),
        Text($"""<text x="{Left - 8}" y="{Y(value) + 4}" text-anchor="end">{value:0.0}</text>"""),
    ];

    private static IEnumerable<string> Dot(ReliabilityBand band, double low, int most)
    {
        var (x, radius) = (X(band.Stated, low), Math.Max(SmallestDot, LargestDot * Math.Sqrt((double)band.Count / most)));
        return
        [
            Text($"""<line x1="{x}" y1="{Y(band.Interval.Low)}" x2="{x}" y2="{Y(band.Interval.High)}" stroke="#0059b3" stroke-width="1.5"/>"""),
            Text($"""<circle cx="{x}" cy="{Y(band.Observed)}" r="{radius:0.0}" fill="#0059b3" fill-opacity="0.75"/>"""),
            Text($"""<text x="{X(band.From + 0.05, low)}" y="{Y(0) - 6}" text-anchor="middle">{band.Right}/{band.Count}</text>"""),
        ];
    }

    private static double X(double confidence, double low) => Math.Round(Left + (Side * (confidence - low) / (1 - low)), 1);

    private static double Y(double share) => Math.Round(Top + (Side * (1 - share)), 1);

    private static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
