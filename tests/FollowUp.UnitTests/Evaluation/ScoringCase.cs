using System.Collections.Immutable;
using System.Text.Json;
using FollowUp.Evaluation.Gold;
using FollowUp.Evaluation.Matching;
using FollowUp.Evaluation.Mined;
using FollowUp.Evaluation.Scoring;

namespace FollowUp.UnitTests.Evaluation;

/// <summary>
/// A folder of Cases: minutes, their gold, what mining is to have said of them, and the figures, which another implementation of the
/// guidelines printed and a person checked.
/// </summary>
internal static class ScoringCase
{
    public static IReadOnlyList<string> Expected(string folder) => Text($"{folder}/expected.txt").TrimEnd('\n').Split('\n');

    public static DocumentScore Score(string folder, string document)
    {
        var text = Text($"{folder}/{document}.txt");
        using var mined = JsonDocument.Parse(Text($"{folder}/{document}.mined.json"));
        return DocumentScore.Of(document, GoldJson.Parse(Text($"{folder}/{document}.gold.json")), new MinedMinutes(
            text,
            [.. mined.RootElement.GetProperty("agendaItems").EnumerateArray().Select(Point)],
            [.. mined.RootElement.GetProperty("proposals").EnumerateArray().Select(p => Proposal(p, text))]));
    }

    private static MinedPoint Point(JsonElement point) => new(
        point.GetProperty("number").GetInt32(),
        point.GetProperty("title").GetString()!,
        point.GetProperty("caseNumber").GetString(),
        [.. point.GetProperty("attachments").EnumerateArray().Select(a => a.GetString()!)]);

    private static MinedProposal Proposal(JsonElement proposal, string text)
    {
        var evidence = proposal.GetProperty("evidence").GetString()!;
        var deadline = proposal.GetProperty("deadline");
        return new MinedProposal(
            proposal.GetProperty("kind").GetString()!,
            evidence,
            PlaceOf(evidence, proposal.TryGetProperty("occurrence", out var nth) ? nth.GetInt32() : 1, text),
            [.. proposal.GetProperty("responsible").EnumerateArray().Select(a => new NamedActor(Words(a, "text")!, Words(a, "normalized")!))],
            deadline.ValueKind == JsonValueKind.Null
                ? null
                : new StatedDeadline(Words(deadline, "text")!, Words(deadline, "date"), Words(deadline, "earliest"), Words(deadline, "latest")),
            proposal.GetProperty("confidence").GetDouble(),
            ImmutableArray<string>.Empty);
    }

    private static int PlaceOf(string words, int occurrence, string text)
    {
        var at = -1;
        for (var i = 0; i < occurrence; i++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(0, $"the case quotes what is not there: {words}");
        }

        return at;
    }

    private static string? Words(JsonElement parent, string name) => parent.GetProperty(name).GetString();

    private static string Text(string path)
    {
        using var stream = typeof(ScoringCase).Assembly.GetManifestResourceStream("cases/" + path) ?? throw new InvalidOperationException($"No case file {path}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
