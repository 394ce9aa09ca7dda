using System.CommandLine;
using System.Globalization;
using FollowUp.Mining.Dates;

namespace FollowUp.Cli.Commands;

/// <summary><c>deadline --reference YYYY-MM-DD "senest 1. oktober"</c>, or <c>--tsv FILE</c> with one line each.</summary>
internal static class DeadlineCommand
{
    public static Command Create()
    {
        var words = new Argument<string?>("WORDS") { Description = "The Danish words", Arity = ArgumentArity.ZeroOrOne };
        var reference = DayOption.Create("--reference", "The day that relative time counts from");
        var tsv = new Option<FileInfo?>("--tsv") { Description = "A file of lines reference<TAB>words; one JSON object a line comes out" };
        var house = new HouseOptions();
        var command = new Command("deadline", "What Danish words of time resolve to") { words, reference, tsv };
        house.AddSeasonsTo(command);
        command.Validators.Add(result =>
        {
            var one = result.GetResult(words) is { Tokens.Count: > 0 } && result.GetResult(reference) is not null;
            if (one == (result.GetResult(tsv) is not null))
            {
                result.AddError("Give --reference YYYY-MM-DD and the words, or --tsv FILE.");
            }
        });
        command.SetAction(parsed =>
        {
            SeasonPolicy seasons;
            try
            {
                seasons = house.Seasons(parsed);
            }
            catch (CannotException cannot)
            {
                Console.Error.WriteLine(cannot.Message);
                return 1;
            }

            if (parsed.GetValue(tsv) is { } file)
            {
                return Lines(file, seasons);
            }

            Console.Out.WriteLine(MineJson.Resolved(DeadlineReader.Read(parsed.GetValue(words)!, parsed.GetValue(reference)!.Value, seasons)));
            return 0;
        });
        return command;
    }

    private static int Lines(FileInfo file, SeasonPolicy seasons)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(file.Exists ? $"{file.Name} cannot be opened." : $"There is no file {file}.");
            return 1;
        }

        foreach (var line in lines.Where(l => l.Trim().Length > 0))
        {
            var cells = line.Split('\t');
            if (cells.Length < 2 || !DateOnly.TryParseExact(cells[0].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                Console.Out.WriteLine(MineJson.OneLineError("The line is not a reference day, a tab and words."));
                continue;
            }

            Console.Out.WriteLine(MineJson.Resolved(DeadlineReader.Read(cells[1], day, seasons)));
        }

        return 0;
    }
}
