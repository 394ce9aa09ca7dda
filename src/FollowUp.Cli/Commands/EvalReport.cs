using System.Text;
using FollowUp.Evaluation.Calibration;
using FollowUp.Evaluation.Reporting;
using FollowUp.Evaluation.Scoring;

namespace FollowUp.Cli.Commands;

/// <summary>The measured part of a Markdown file, and the plot beside it.</summary>
internal static class EvalReport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(FileInfo report, IReadOnlyCollection<DocumentScore> scores)
    {
        var plot = $"{Path.GetFileNameWithoutExtension(report.Name)}-calibration.svg";
        try
        {
            var written = report.Exists ? File.ReadAllText(report.FullName) : "# Mining, measured\n";
            var text = MarkedPart.Replace(written, MeasuredReport.Of(scores, plot))
                ?? throw new CannotException($"{report.Name} has one marker comment without the other, so it cannot be told what to replace.");
            report.Directory!.Create();
            File.WriteAllText(Path.Combine(report.DirectoryName!, plot), CalibrationPlot.Svg(Reliability.Of(Judged.Of(scores))), Utf8);
            File.WriteAllText(report.FullName, text, Utf8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotException($"{report.Name} cannot be written: {e.Message}");
        }
    }
}
