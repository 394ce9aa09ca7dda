using System.Text.Json;
using FollowUp.TestServices;

namespace FollowUp.IntegrationTests.Cli;

/// <summary>What "efter sommerferien" means is the house's own matter; the commands take the file that the server takes.</summary>
public sealed class Words_of_time_of_a_house : IDisposable
{
    private static readonly Dictionary<string, string?> Nothing = [];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task words_resolve_as_the_house_says()
    {
        var seasons = await FileAsync("seasons.json", """{ "seasons": { "afterSummerLastMonth": 8 } }""");
        var usual = await Latest("deadline", "--reference", "2026-05-07", "efter sommerferien");
        var own = await Latest("deadline", "--seasons", seasons, "--reference", "2026-05-07", "efter sommerferien");
        (usual, own).ShouldBe(("2026-09-30", "2026-08-31"));
    }

    [Fact]
    public async Task minutes_are_mined_with_them()
    {
        var seasons = await FileAsync("seasons.json", """{ "seasons": { "afterSummerLastMonth": 8 } }""");
        var minutes = await FileAsync("referat.txt", "Referat af Chefforum den 7. maj 2026\n\n1. Sygefravær\n\nBeslutning\n\nHR-chefen fremlægger en plan efter sommerferien.\n");
        var run = await ProgramRun.Of(Nothing, "mine", minutes, "--json", "--seasons", seasons);
        run.Errors.ShouldBeEmpty();
        var deadline = JsonDocument.Parse(run.Text).RootElement.GetProperty("proposals")[0].GetProperty("deadline");
        deadline.GetProperty("latest").GetString().ShouldBe("2026-08-31");
    }

    [Fact]
    public async Task a_file_that_is_no_such_policy_is_refused_in_one_sentence()
    {
        var wrong = await FileAsync("seasons.json", """{ "season": {} }""");
        var run = await ProgramRun.Of(Nothing, "deadline", "--seasons", wrong, "--reference", "2026-05-07", "i morgen");
        run.ExitCode.ShouldBe(1);
        run.Text.ShouldBeEmpty();
        run.Errors.ShouldStartWith("seasons.json is not a file of words of time: ");
    }

    private static async Task<string?> Latest(params string[] arguments)
    {
        var run = await ProgramRun.Of(Nothing, arguments);
        run.Errors.ShouldBeEmpty();
        return JsonDocument.Parse(run.Text).RootElement.GetProperty("latest").GetString();
    }

    private async Task<string> FileAsync(string name, string text)
    {
        await File.WriteAllTextAsync(folder.Path(name), text);
        return folder.Path(name);
    }
}
