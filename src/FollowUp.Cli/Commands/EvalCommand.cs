using System.CommandLine;
using FollowUp.Evaluation.Calibration;
using FollowUp.Evaluation.Confusion;
using FollowUp.Evaluation.Scoring;

namespace FollowUp.Cli.Commands;

/// <summary><c>eval DIR</c>: mines the documents of a folder and scores them against the gold beside them; needs no database.</summary>
internal static class EvalCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A folder with NAME.txt, md, html, docx or pdf, and its gold NAME.json beside it; folders below are searched too" };
        var verbose = new Option<bool>("--verbose") { Description = "Print what was found as well" };
        var calibrate = new Option<bool>("--calibrate") { Description = "Print how far stated confidence can be believed, for all and for each rule" };
        var report = new Option<FileInfo?>("--report") { Description = "Write the figures into this Markdown file, between its two marker comments, and the plot beside it" };
        var house = new HouseOptions();
        var command = new Command("eval", "Score mining against gold annotations") { folder, verbose, calibrate, report };
        house.AddTo(command);
        command.SetAction(parsed =>
        {
            var from = parsed.GetValue(folder)!;
            if (!from.Exists)
            {
                return Fail($"There is no folder {from}.");
            }

            try
            {
                var scores = EvalRun.Of(from, house.Mining(parsed, null));
                if (scores.IsEmpty)
                {
                    return Fail($"Nothing in {from} could be scored: a document needs its gold NAME.json beside it.");
                }

                Print(FigureLines.Of(scores));
                Print(ConfusionList.Of(scores));
                Print(["", "Kinds (rows: gold, columns: mined)", .. KindTable.Of(scores).Lines()]);
                Print(parsed.GetValue(verbose) ? ConfusionList.OfFound(scores) : []);
                Print(parsed.GetValue(calibrate) ? CalibrationLines.Of(Judged.Of(scores)) : []);
                if (parsed.GetValue(report) is { } file)
                {
                    EvalReport.Write(file, scores);
                }

                return 0;
            }
            catch (CannotException cannot)
            {
                return Fail(cannot.Message);
            }
        });
        return command;
    }

    private static void Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.Out.WriteLine(line);
        }
    }

    private static int Fail(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }
}
