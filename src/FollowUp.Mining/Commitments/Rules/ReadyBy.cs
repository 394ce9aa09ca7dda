using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Planen skal være klar senest den 1. maj", "bidragene skal være indsendt inden fredag": a state that somebody has to reach by a day.</summary>
internal static class ReadyBy
{
    private static readonly FrozenSet<string> States = LexiconFile.Load(typeof(ReadyBy).Assembly, "venues.txt")["ReadyState"].ToFrozenSet(StringComparer.Ordinal);

    public static Draft? Read(ClauseView view)
    {
        // "Skal på plads inden fredag": notes leave out what, and the verb.
        if (view is { Modal: "skal", Verb: null } && view.Finite == view.Clause.Start && view.Find("plads", view.Finite + 2) == view.Finite + 2)
        {
            return new Draft(CommitmentKind.Action, TitleWriter.Write(view, "få", (view.Finite + 1, view.Clause.End)), [], 0.6);
        }

        // "skal listen over sårbare borgere på plads"
        if (view is { Modal: "skal", Verb: null } && view.Clause.End - 2 > view.Finite && view.Words[view.Clause.End - 2].Lower == "på" && view.Words[view.Clause.End - 1].Lower == "plads")
        {
            return new Draft(CommitmentKind.Action, TitleWriter.Write(view, "få", view.SubjectWords.Start > view.Finite ? (view.Finite + 1, view.Clause.End - 2) : view.SubjectWords, (view.Clause.End - 2, view.Clause.End)), [], 0.6);
        }

        if (view.Modal is null && view.IsAgreed && view.Finite >= 0 && view.Words[view.Finite].Lower == "er" && view.Finite + 1 < view.Clause.End && States.Contains(view.Words[view.Finite + 1].Lower)
            && view.Times.Any(t => t.IsDated) && view.SubjectWords.End > view.SubjectWords.Start)
        {
            return Of(view, "færdiggør");
        }

        var isAsked = view.Find("bedes", view.First) is var asked && asked > 0 && view.Find("være", asked) > 0;
        if (!isAsked && view.Modal is not ("skal" or "vil") || !view.Times.Any(t => t.IsDated) || view.SubjectWords.End <= view.SubjectWords.Start && !isAsked)
        {
            return null;
        }

        // "Sekretariatet sender brevet. Det skal ske senest den 15. juni."
        if (view is { Modal: "skal", Verb.Verb.Infinitive: "ske" } && view.SubjectWords.End - view.SubjectWords.Start == 1 && view.Words[view.SubjectWords.Start].Lower is "det" or "dette")
        {
            return Of(view, "få");
        }

        var be = Math.Max(view.Find("være", view.Finite + 1), Math.Max(view.Find("ligge", view.Finite + 1), view.Find("stå", view.Finite + 1)));
        var exist = view.Find("foreligge", view.Finite + 1);
        if (be < 0 && exist < 0)
        {
            return null;
        }

        // "Siderne skal ligge hos Birgit senest onsdag": when what was asked for in the sentence before is to be there.
        if (be >= 0 && be + 2 < view.Clause.End && view.Words[be + 1].Lower == "hos")
        {
            return Of(view, "aflever") with { IsOnlyDeadline = view.SubjectWords.End - view.SubjectWords.Start == 1 };
        }

        for (var i = be + 1; be >= 0 && i < Math.Min(view.Clause.End, be + 8); i++)
        {
            if (view.Words[i].Readings.FirstOrDefault(r => r.Form == VerbForm.Participle && r.Verb.IsAction && r.Verb.Particle is null) is { Verb: { } done })
            {
                return Of(view, done.Imperative);
            }

            if (States.Contains(view.Words[i].Lower))
            {
                return Of(view, "færdiggør");
            }
        }

        return exist >= 0 ? Of(view, "færdiggør") : null;
    }

    /// <summary>"Spørgsmål fra partigrupperne skal være sekretariatet i hænde torsdag": who has to send them.</summary>
    private static ImmutableArray<MinedActor> From(ClauseView view) =>
        view.Find("fra", view.SubjectWords.Start) is var from && from > view.SubjectWords.Start && from < view.SubjectWords.End && view.Find("hænde", view.Finite) > 0
            ? view.Actors.List(view.Words, from + 1, view.SubjectWords.End).Actors
            : [];

    private static Draft Of(ClauseView view, string imperative)
    {
        var isThis = view.SubjectWords.End - view.SubjectWords.Start == 1 && view.Words[view.SubjectWords.Start].Is(WordTraits.ThisMatter);
        return new Draft(KindOf.Ready(view), TitleWriter.Write(view, imperative, view.SubjectWords), From(view), isThis ? 0.5 : 0.72) { IsOnlyDeadline = isThis };
    }
}
