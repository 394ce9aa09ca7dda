using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using FollowUp.Demo.Municipality;
using FollowUp.TestServices.Postgres;

namespace FollowUp.IntegrationTests.Cli;

public sealed class Outstanding_by_hand(TestPostgres postgres)
{
    private static readonly string NextMeeting = BirkelundDirectory.For(new DateOnly(2026, 9, 14)).Forums.Single(f => f.Abbreviation == "CF").Meetings
        .Select(m => m.Date).First(d => d >= new DateOnly(2026, 9, 14)).ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task it_prints_the_point_in_each_form()
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);
        var text = await RunAsync(birkelund, "text");
        var md = await RunAsync(birkelund, "md");
        var html = await RunAsync(birkelund, "html");
        var docx = await RunAsync(birkelund, "docx");
        var json = await RunAsync(birkelund, "json");

        text.Text.ShouldStartWith("Opfølgning på beslutninger\n");
        text.Text.ShouldContain("Kommunaldirektøren indstiller,");
        md.Text.ShouldStartWith("# Opfølgning på beslutninger\n");
        html.Text.ShouldStartWith("<!doctype html>");
        using var document = WordprocessingDocument.Open(new MemoryStream(docx.Output), isEditable: false);
        document.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain("Opfølgning på beslutninger");

        var items = JsonDocument.Parse(json.Text).RootElement.GetProperty("items").EnumerateArray().ToList();
        items.Count.ShouldBeGreaterThan(3);
        items.ShouldAllBe(item => text.Text.Contains(item.GetProperty("reference").GetString()!));
    }

    [Fact]
    public async Task lateness_is_as_of_the_day_that_is_given()
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);
        var now = await RunAsync(birkelund, "json", "--as-of", "2026-09-14");
        var later = await RunAsync(birkelund, "json", "--as-of", "2026-09-21");
        LateDays(later).ShouldBe(LateDays(now) + 5);

        static int LateDays(ProgramRun run) => JsonDocument.Parse(run.Text).RootElement.GetProperty("items").EnumerateArray()
            .Max(item => item.GetProperty("workingDaysLate").GetInt32());
    }

    [Fact]
    public async Task the_past_is_told_as_it_was_known_then()
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);
        var now = Items(await RunAsync(birkelund, "json", "--as-of", "2026-09-14"));
        var before = Items(await RunAsync(birkelund, "json", "--as-of", "2026-09-01"));
        var beforeAll = await RunAsync(birkelund, "json", "--as-of", "2025-01-01");

        // Two were reported done in these two weeks: on the first of September they stood open.
        var reported = now.Where(IsReported).Select(Reference).ToList();
        reported.Count.ShouldBeGreaterThan(1);
        before.Where(IsReported).ShouldBeEmpty();
        before.Select(Reference).Intersect(reported).ShouldNotBeEmpty();
        Items(beforeAll).ShouldBeEmpty();
        JsonDocument.Parse(beforeAll.Text).RootElement.GetProperty("notThisTime").GetInt32().ShouldBe(0);

        static List<JsonElement> Items(ProgramRun run) => [.. JsonDocument.Parse(run.Text).RootElement.GetProperty("items").EnumerateArray()];
        static bool IsReported(JsonElement item) => item.GetProperty("status").GetString()!.Equals("reportedDone", StringComparison.OrdinalIgnoreCase);
        static string Reference(JsonElement item) => item.GetProperty("reference").GetString()!;
    }

    [Fact]
    public async Task a_forum_or_meeting_that_is_none_is_one_sentence_with_those_that_are()
    {
        await using var birkelund = await SeededBirkelund.CreateAsync(postgres);
        var forum = await ProgramRun.Of(birkelund.Settings, "outstanding", "--forum", "Byrådet", "--meeting", NextMeeting);
        forum.ExitCode.ShouldBe(1);
        forum.Text.ShouldBeEmpty();
        forum.Errors.Trim().ShouldBe("There is no forum \"Byrådet\"; the directory knows Chefforum, Direktionen.");

        var meeting = await ProgramRun.Of(birkelund.Settings, "outstanding", "--forum", "CF", "--meeting", "2026-07-15");
        meeting.ExitCode.ShouldBe(1);
        meeting.Errors.ShouldStartWith("Chefforum has no meeting on 2026-07-15; near it are 2026-");
    }

    private static async Task<ProgramRun> RunAsync(SeededBirkelund birkelund, string format, params string[] more)
    {
        var run = await ProgramRun.Of(birkelund.Settings, ["outstanding", "--forum", "chefforum", "--meeting", NextMeeting, "--format", format, .. more]);
        run.Errors.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        return run;
    }
}
