using System.Collections.Immutable;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments;

/// <summary>What makes a clause no promise whatever its verb; each has a name, the first that fits is told.</summary>
internal static class Vetoes
{
    private static readonly ImmutableArray<(string Name, Func<ClauseView, bool> Fits)> All =
    [
        ("taken-to-note", v => Follows(v, "til", "efterretning") || Follows(v, "til", "orientering") && v.Verb is { Verb.Class: VerbClass.Decide }),
        ("reported", v => v.Clause.Kind == ClauseKind.Complement && !v.IsDetached && !v.IsAgreed && !v.IsRecommendation),
        ("earlier-decision", v => v.IsEarlierDecision),
        ("condition", v => v.Words[0].Lower is "hvis" or "såfremt" || v.Clause.Kind == ClauseKind.Subordinate && !IsFollowedUp(v)),
        ("only-if-needed", v => Follows(v, "ved", "behov") || Follows(v, "efter", "behov") || v.Modal == "kan" && (v.Has("eventuelt") || v.Has("evt"))),
        ("not", v => v.Finite >= 0 && Near(v, "ikke", v.Finite, 4)),
        ("one", v => v.SubjectWords.End > v.SubjectWords.Start && v.Words[v.SubjectWords.Start].Lower == "man"),
        ("meeting-announced", v => v.Verb is { Verb.Infinitive: "afholde" or "holde" } && v.SubjectWords.End > v.SubjectWords.Start && v.Words[v.SubjectWords.End - 1].Lower is "møde" or "mødet"),
        ("under-this-point", v => Follows(v, "under", "punktet") || Follows(v, "dette", "punkt")),
        ("at-this-meeting", v => !v.HasTime && (Follows(v, "på", "mødet") || Follows(v, "dagens", "møde")) && !v.Has("næste")),
    ];

    /// <summary>Name of the veto, null where the clause may be a promise.</summary>
    public static string? Of(ClauseView view)
    {
        foreach (var (name, fits) in All)
        {
            if (fits(view))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>"..., som der følges op på i ...": a promise that hangs on a noun.</summary>
    private static bool IsFollowedUp(ClauseView view) =>
        view.IsAntecedent || view.Clause.Connector is "som" or "hvor" or "hvilket" && view.IsPassive && view.IsExpletive
            && view.Verb!.Verb is { Class: VerbClass.Return } or { Infinitive: "følge" or "samle" or "evaluere" or "rapportere" };

    private static bool Follows(ClauseView view, string first, string second)
    {
        for (var i = view.Clause.Start; i + 1 < view.Clause.End; i++)
        {
            if (view.Words[i].Lower == first && view.Words[i + 1].Lower == second)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Near(ClauseView view, string word, int from, int reach) =>
        view.Find(word, from) is var at && at >= 0 && at <= from + reach && (view.Verb is null || at <= view.Verb.At + 2);
}
