using System.Collections.Immutable;
using System.Text.Json;
using FollowUp.Evaluation.Gold;
using FollowUp.Evaluation.Matching;
using FollowUp.Evaluation.Mined;
using FollowUp.Evaluation.Scoring;

namespace FollowUp.UnitTests.Evaluation;

/// <summary>Small gold and small proposals.</summary>
internal static class Given
{
    public static GoldTask Required(string evidence, string? who = null, StatedDeadline? when = null, string kind = "action") => new(
        null, IsRequired: true, kind, evidence, [new GoldQuote(evidence, 0)], who is null ? [] : [new NamedActor(who, who)], AnyOfResponsible: false, when, []);

    public static GoldTask Possible(string evidence) => Required(evidence) with { IsRequired = false };

    public static MinedProposal Proposal(
        string evidence, string? who = null, StatedDeadline? when = null, string kind = "action", double confidence = 0.8, int start = 0, params string[] rules) =>
        new(kind, evidence, start, who is null ? [] : [new NamedActor(who, who)], when, confidence, [.. rules]);

    public static StatedDeadline Day(string date) => new(date, date, null, null);

    public static DocumentScore Score(string text, IEnumerable<GoldTask> gold, IEnumerable<MinedProposal> mined, string name = "document", GoldMeta? meta = null) =>
        DocumentScore.Of(name, new GoldMinutes(meta ?? new GoldMeta(null, null, null), [], [.. gold]), new MinedMinutes(text, [], [.. mined]));

    /// <summary>Gold of one task, whose fields are those given.</summary>
    public static GoldMinutes Gold(object task) => GoldJson.Parse(JsonSerializer.Serialize(new { tasks = new[] { task } }));

    /// <summary>Clauses that share no words.</summary>
    public static ImmutableArray<string> Clauses(int count) => [.. Enumerable.Range(0, count).Select(n => $"Afdeling{n} sender notat{n} til råd{n}.")];
}
