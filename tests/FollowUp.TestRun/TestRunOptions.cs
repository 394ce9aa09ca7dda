namespace FollowUp.TestRun;

/// <summary>What `./followup test` may be told.</summary>
/// <param name="Home">The folder of the solution.</param>
/// <param name="Filters">As the test platform takes them.</param>
internal sealed record TestRunOptions(string Home, IReadOnlyList<string> Filters)
{
    private const string Usage =
        """
        ./followup test [--filter WORDS]...
          Runs all tests, or those whose full name (namespace, class, test) contains WORDS; * stands for anything.
          A filter that begins with / is one of xUnit's queries: /assembly/namespace/class/test.
        """;

    public static TestRunOptions? Parse(string[] args, out string wrong)
    {
        wrong = Usage;
        var filters = new List<string>();
        // The launcher passes its own word on.
        var rest = new Queue<string>(args is ["test", ..] ? args[1..] : args);
        while (rest.TryDequeue(out var word))
        {
            if (word != "--filter" || !rest.TryDequeue(out var filter) || filter.Length == 0)
            {
                return null;
            }
            filters.AddRange(filter.StartsWith('/') ? ["--filter-query", filter] : ["--filter-method", $"*{filter.Trim('*')}*"]);
        }
        if (filters.Contains("--filter-query") && filters.Contains("--filter-method"))
        {
            wrong = "Queries (beginning with /) and words cannot be mixed.";
            return null;
        }
        return new(Environment.GetEnvironmentVariable("FOLLOWUP_HOME") ?? Directory.GetCurrentDirectory(), filters);
    }
}
