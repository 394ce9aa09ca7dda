namespace FollowUp.TestRun;

/// <summary>Builds once, runs every test project, and says what came of it.</summary>
internal static class Run
{
    /// <summary>A test that hangs must not hang for ever: a project of ours takes minutes.</summary>
    private const string LongestForAProject = "30m";

    /// <summary>A filter may leave a project without tests; whether any ran at all is judged by the results.</summary>
    private const string NoTestsInAProject = "8";

    public static async Task<int> AllAsync(TestRunOptions options, CancellationToken cancellationToken)
    {
        var results = Path.Combine(options.Home, "TestResults");
        if (Directory.Exists(results))
        {
            Directory.Delete(results, recursive: true);
        }
        Directory.CreateDirectory(results);
        await Console.Error.WriteLineAsync("Building (first time: a few minutes, packages are fetched) ...");
        var solution = Path.Combine(options.Home, "FollowUp.sln");
        var built = await ChildProcess.RunAsync("dotnet", ["build", solution, "-c", "Release", "-v", "quiet", "-nologo"], log: null, cancellationToken);
        if (built != 0)
        {
            await Console.Error.WriteLineAsync("The solution does not build.");
            return Verdict(TestResults.None, 1);
        }
        var exit = await ChildProcess.RunAsync(
            "dotnet",
            ["test", "--solution", solution, "-c", "Release", "--no-build", "--no-ansi", "--no-progress", "--results-directory", results,
                "--report-trx", "--ignore-exit-code", NoTestsInAProject, "--timeout", LongestForAProject, .. options.Filters],
            log: null, cancellationToken);
        return Verdict(TestResults.Read(results), exit);
    }

    private static int Verdict(TestResults results, int exit)
    {
        foreach (var failure in results.Failures)
        {
            Console.Error.WriteLine($"\nFAILED {failure.Test}\n{failure.Message}");
        }
        if (exit != 0 && results.Failed == 0)
        {
            Console.Error.WriteLine($"\nNot every test project came to its end (exit code {exit}); see above.");
        }
        if (results.Passed + results.Failed == 0)
        {
            Console.Error.WriteLine("\nNo test ran.");
        }
        Console.Error.Flush();
        Console.WriteLine($"{results.Passed} passed, {results.Failed} failed, {results.Skipped} skipped");
        return exit == 0 && results.Failed == 0 && results.Passed > 0 ? 0 : 1;
    }
}
