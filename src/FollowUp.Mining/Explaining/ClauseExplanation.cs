using System.Globalization;
using FollowUp.Mining.Commitments;

namespace FollowUp.Mining.Explaining;

/// <summary>Puts the reading of a clause into words.</summary>
internal static class ClauseExplanation
{
    public static ExplainedClause Of(string text, ClauseView view, ClauseOutcome outcome) => new(
        view.Clause.Span,
        view.Clause.Kind.ToString().ToLowerInvariant(),
        view.Clause.Connector,
        Subject(text, view),
        view.Modal,
        view.Verb is not { } verb ? null : string.Create(CultureInfo.InvariantCulture, $"{verb.Verb.Infinitive}{(verb.Verb.Particle is null ? "" : " " + verb.Verb.Particle)}: {verb.Verb.Class.ToString().ToLowerInvariant()}, {verb.Form.ToString().ToLowerInvariant()}"),
        [.. view.Times.Select(t => $"{t.Deadline.Text} = {When(t.Deadline)} ({t.Deadline.Rule})")],
        outcome.Veto,
        outcome.Veto is not null ? [] : [.. CommitmentRules.All.Select(r => r.Name).TakeWhile(name => name != outcome.Rule)],
        outcome.Rule,
        outcome.Draft?.Confidence,
        Verdict(view, outcome));

    private static string? Subject(string text, ClauseView view) =>
        !view.Subject.IsEmpty ? string.Join(" + ", view.Subject.Select(a => $"{a.Normalized} ({a.Kind.ToString().ToLowerInvariant()})"))
        : view.IsExpletive ? "der" : view.IsWe ? "vi"
        : view.SubjectWords.End > view.SubjectWords.Start ? text[view.Words[view.SubjectWords.Start].Start..view.Words[view.SubjectWords.End - 1].End].ReplaceLineEndings(" ") : null;

    private static string When(Dates.MinedDeadline deadline) =>
        deadline.Date is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : deadline.Earliest is null && deadline.Latest is null ? "undated"
        : string.Create(CultureInfo.InvariantCulture, $"{deadline.Earliest:yyyy-MM-dd}..{deadline.Latest:yyyy-MM-dd}");

    private static string Verdict(ClauseView view, ClauseOutcome outcome) => outcome switch
    {
        { Veto: { } veto } => $"no proposal: {veto}",
        { Rule: { } rule, Draft: { } draft } => $"proposal by {rule}: {draft.Title}",
        _ when view.Finite < 0 && view.Verb is null => "no proposal: no verb was found",
        _ when view.Verb is null => "no proposal: its verb is in no list",
        _ => "no proposal: no rule reads it",
    };
}
