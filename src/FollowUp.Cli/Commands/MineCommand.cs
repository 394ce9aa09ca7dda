using System.CommandLine;
using FollowUp.Mining.Commitments;

namespace FollowUp.Cli.Commands;

/// <summary><c>mine FILE</c> and <c>mine --batch IN_DIR OUT_DIR</c>: documents in, structure and proposals out; needs no database.</summary>
internal static class MineCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo?>("FILE") { Description = "The minutes: txt, md, html, docx or pdf", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Print JSON" };
        var text = new Option<bool>("--text") { Description = "Print the extracted text that all places count in" };
        var explain = new Option<bool>("--explain") { Description = "Print how each sentence was read, and why it is or is not a proposal" };
        var house = new HouseOptions();
        var date = DayOption.Create("--date", "The day of the meeting, where the document does not give it");
        var batch = new Option<DirectoryInfo[]>("--batch") { Description = "Every document of IN_DIR to OUT_DIR", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
        var command = new Command("mine", "Find structure and proposals in minutes") { file, json, text, explain, date, batch };
        house.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(file) is { Tokens.Count: > 0 } == (result.GetResult(batch) is not null))
            {
                result.AddError("Give one FILE, or --batch IN_DIR OUT_DIR.");
            }
        });
        command.SetAction(parsed =>
        {
            MiningContext context;
            try
            {
                context = house.Mining(parsed, parsed.GetValue(date));
            }
            catch (CannotException cannot)
            {
                return Fail(cannot.Message);
            }

            if (parsed.GetValue(batch) is [var from, var to])
            {
                return MineBatch.Run(from, to, context);
            }

            var path = parsed.GetValue(file)!.FullName;
            if (parsed.GetValue(text))
            {
                var (read, sentence) = MinedFile.ReadText(path);
                if (read is null)
                {
                    return Fail(sentence);
                }

                Console.Out.Write(read);
                return 0;
            }

            switch (MinedFile.From(path, context))
            {
                case MinedFile.Mined mined:
                    Console.Out.WriteLine(parsed.GetValue(explain) ? MineExplain.Of(mined.Document, context)
                        : parsed.GetValue(json) ? MineJson.Document(Path.GetFileName(path), mined.Document, mined.Commitments)
                        : MineSummary.Of(mined.Document, mined.Commitments));
                    return 0;
                case MinedFile.Failed failed:
                    return Fail(failed.Sentence);
                default:
                    return 1;
            }
        });
        return command;
    }

    private static int Fail(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }
}
