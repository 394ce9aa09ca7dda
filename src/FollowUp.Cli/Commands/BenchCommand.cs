using System.CommandLine;
using FollowUp.Cli.Benchmarks;

namespace FollowUp.Cli.Commands;

/// <summary><c>bench [NAME]</c>: the benchmarks, all of them or one; each makes its own input.</summary>
internal static class BenchCommand
{
    private const double DefaultMegabytes = 20;

    private static readonly IBenchmark[] All = [new MiningBenchmark(), new TasksBenchmark(), new ListsBenchmark()];

    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = "The benchmark; all of them where none is named", Arity = ArgumentArity.ZeroOrOne };
        name.AcceptOnlyFromAmong([.. All.Select(b => b.Name)]);
        var megabytes = new Option<double>("--megabytes")
        {
            Description = "Size of the largest input, in millions of bytes",
            DefaultValueFactory = _ => DefaultMegabytes,
        };
        megabytes.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<double>() is not (>= 0.1 and <= 200))
            {
                result.AddError("--megabytes must be from 0.1 to 200.");
            }
        });
        var json = new Option<bool>("--json") { Description = "Print JSON" };
        var list = new Option<bool>("--list") { Description = "Name the benchmarks and run none" };
        var hostile = new Option<int?>(HostileProcess.Option) { Hidden = true };
        var firstPdf = new Option<int?>(PdfRun.Option) { Hidden = true };
        var command = new Command("bench", "Measure speed and memory on this machine") { name, megabytes, json, list, hostile, firstPdf };
        command.SetAction(async parsed =>
        {
            if (parsed.GetValue(hostile) is { } document)
            {
                HostileProcess.Answer(document);
                return 0;
            }

            if (parsed.GetValue(firstPdf) is { } pages)
            {
                PdfRun.Answer(pages);
                return 0;
            }

            if (parsed.GetValue(list))
            {
                foreach (var benchmark in All)
                {
                    Console.Out.WriteLine($"{benchmark.Name,-12}{benchmark.Summary}");
                }

                return 0;
            }

            var chosen = All.Where(b => parsed.GetValue(name) is not { } one || b.Name == one);
            var reports = new List<(string Name, BenchmarkReport Report)>();
            foreach (var benchmark in chosen)
            {
                reports.Add((benchmark.Name, await benchmark.RunAsync(new BenchmarkOptions(parsed.GetValue(megabytes)), at => Console.Error.WriteLine($"{benchmark.Name}: {at}"))));
            }

            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(CommandJson.Of(reports.ToDictionary(r => r.Name, r => r.Report.Figures)));
                return 0;
            }

            foreach (var line in reports.SelectMany(r => r.Report.Lines.Prepend($"== {r.Name}")))
            {
                Console.Out.WriteLine(line);
            }

            return 0;
        });
        return command;
    }
}
