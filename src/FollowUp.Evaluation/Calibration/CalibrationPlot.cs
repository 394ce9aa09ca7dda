using System.Globalization;

namespace FollowUp.Evaluation.Calibration;

/// <summary>The reliability of stated confidence as a picture: SVG, written by hand so that it is the same on every machine.</summary>
public static class CalibrationPlot
{
    private const int Left = 70;
    private const int Top = 40;
    private const int Side = 320;
    private const double LargestDot = 14;
    private const double SmallestDot = 4;

    /// <summary>Each band a dot, larger with more proposals, with the interval that the true share lies in; the diagonal is perfect.</summary>
    public static string Svg(Reliability reliability)
    {
        ArgumentNullException.ThrowIfNull(reliability);
        var filled = reliability.Bands.Where(b => b.Count > 0).ToList();
        var most = filled.Count == 0 ? 1 : filled.Max(b => b.Count);
        string[] lines =
        [
            """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 430" width="440" height="430" role="img" aria-labelledby="title description" font-family="sans-serif" font-size="12" fill="#1a1a1a">""",
            "<title id=\"title\">Calibration of mining</title>",
            $"<desc id=\"description\">{string.Join(" ", filled.Select(Sentence))}</desc>",
            """<rect width="440" height="430" fill="#ffffff"/>""",
            Text($"""<text x="{Left + (Side / 2)}" y="22" text-anchor="middle" font-size="14" font-weight="bold">How often proposals are right, by stated confidence</text>"""),
            .. Enumerable.Range(0, 6).SelectMany(n => Grid(n * 0.2)),
            Text($"""<rect x="{Left}" y="{Top}" width="{Side}" height="{Side}" fill="none" stroke="#1a1a1a"/>"""),
            Text($"""<line x1="{X(0)}" y1="{Y(0)}" x2="{X(1)}" y2="{Y(1)}" stroke="#6b6b6b" stroke-dasharray="5 4"/>"""),
            .. filled.SelectMany(b => Dot(b, most)),
            Text($"""<text x="{Left + (Side / 2)}" y="{Top + Side + 40}" text-anchor="middle">stated confidence (mean of the band)</text>"""),
            Text($"""<text x="22" y="{Top + (Side / 2)}" text-anchor="middle" transform="rotate(-90 22 {Top + (Side / 2)})">share that was right</text>"""),
            Text($"""<text x="{Left + (Side / 2)}" y="{Top + Side + 60}" text-anchor="middle" fill="#4a4a4a">{reliability.Count} proposals; expected calibration error {reliability.ExpectedError:0.000}; dashed: perfect</text>"""),
            "</svg>",
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static string Sentence(ReliabilityBand band) =>
        Text($"Of {band.Count} proposals at about {band.Stated:0.00}, {band.Right} were right.");

    private static IEnumerable<string> Grid(double value) =>
    [
        Text($"""<line x1="{X(value)}" y1="{Y(0)}" x2="{X(value)}" y2="{Y(1)}" stroke="#e0e0e0"/>"""),
        Text($"""<line x1="{X(0)}" y1="{Y(value)}" x2="{X(1)}" y2="{Y(value)}" stroke="#e0e0e0"/>"""),
        Text($"""<text x="{X(value)}" y="{Top + Side + 18}" text-anchor="middle">{value:0.0}</text>"""),
        Text($"""<text x="{Left - 8}" y="{Y(value) + 4}" text-anchor="end">{value:0.0}</text>"""),
    ];

    private static IEnumerable<string> Dot(ReliabilityBand band, int most)
    {
        var radius = Math.Max(SmallestDot, LargestDot * Math.Sqrt((double)band.Count / most));
        var isRightHalf = band.Stated > 0.8;
        return
        [
            Text($"""<line x1="{X(band.Stated)}" y1="{Y(band.Interval.Low)}" x2="{X(band.Stated)}" y2="{Y(band.Interval.High)}" stroke="#0059b3" stroke-width="1.5"/>"""),
            Text($"""<circle cx="{X(band.Stated)}" cy="{Y(band.Observed)}" r="{radius:0.0}" fill="#0059b3" fill-opacity="0.75"/>"""),
            Text($"""<text x="{X(band.Stated) + (isRightHalf ? -radius - 4 : radius + 4):0.0}" y="{Y(band.Observed) + 16:0.0}" text-anchor="{(isRightHalf ? "end" : "start")}">{band.Right}/{band.Count}</text>"""),
        ];
    }

    private static double X(double confidence) => Math.Round(Left + (Side * confidence), 1);

    private static double Y(double share) => Math.Round(Top + (Side * (1 - share)), 1);

    private static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
