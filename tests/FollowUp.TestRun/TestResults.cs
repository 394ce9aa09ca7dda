using System.Xml.Linq;

namespace FollowUp.TestRun;

/// <summary>A test that failed, and its own words.</summary>
internal sealed record TestFailure(string Test, string Message);

/// <summary>What all test projects together reported.</summary>
internal sealed record TestResults(int Passed, int Skipped, IReadOnlyList<TestFailure> Failures)
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public static TestResults None { get; } = new(0, 0, []);

    public int Failed => Failures.Count;

    public static TestResults Read(string folder)
    {
        var all = Directory.EnumerateFiles(folder, "*.trx", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants(Trx + "UnitTestResult")).ToList();
        var (passed, skipped) = (all.Where(one => Outcome(one) == "Passed").ToList(), all.Where(one => Outcome(one) == "NotExecuted").ToList());
        // What is neither passed nor skipped has failed, whatever it is called.
        return new(passed.Count, skipped.Count, [.. all.Except(passed).Except(skipped).Select(Failure)]);
    }

    private static string? Outcome(XElement result) => (string?)result.Attribute("outcome");

    private static TestFailure Failure(XElement result) => new(
        (string?)result.Attribute("testName") ?? "(no name)",
        $"{result.Descendants(Trx + "Message").FirstOrDefault()?.Value}\n{result.Descendants(Trx + "StackTrace").FirstOrDefault()?.Value}".TrimEnd());
}
