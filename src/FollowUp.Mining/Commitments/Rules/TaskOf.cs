using System.Collections.Immutable;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Det er HR-chefens opgave at holde øje med tallene", "Opgaven med at samle tal ligger hos Økonomi": somebody has the task.</summary>
internal static class TaskOf
{
    public static Draft? Read(ClauseView view)
    {
        for (var i = view.First + 1; i + 2 < view.Clause.End; i++)
        {
            if (view.Words[i].Lower is not ("opgave" or "ansvar") || (view.Words[i].Lower == "ansvar" && !view.HasTime) || view.Words[i + 1].Lower is not ("at" or "med" or "for"))
            {
                continue;
            }

            var at = view.Words[i + 1].Lower == "at" ? i + 2 : view.Words[i + 2].Lower == "at" ? i + 3 : -1;
            if (at < 0 || at >= view.Clause.End || Owner(view, i) is not { } owner)
            {
                continue;
            }

            var verb = VerbLexicon.At(view.Words, at, view.Clause.End, VerbForm.Infinitive) ?? GuessedVerb.Infinitive(view.Words, at, view.Clause.End);
            return verb is { Verb.Class: not (VerbClass.Decide or VerbClass.State) }
                ? new Draft(KindOf.Verb(view, verb), TitleWriter.Write(view, verb.Verb.Imperative, (at + 1, view.Clause.End)), [owner], 0.75)
                : null;
        }

        return null;
    }

    /// <summary>The genitive before the noun: "Mettes", "HR-chefens", "Økonomis".</summary>
    private static MinedActor? Owner(ClauseView view, int noun)
    {
        var word = view.Words[noun - 1];
        if (!word.Lower.EndsWith('s') || word.Text.Length < 3)
        {
            return null;
        }

        ImmutableArray<Word> bare = [new Word(Lexemes.Of(word.Text.AsSpan(0, word.Text.Length - 1)), word.Start)];
        for (var first = noun - 2; first > view.First && view.Words[first].IsCapitalised; first--)
        {
            bare = bare.Insert(0, view.Words[first]);
        }

        return view.Actors.One(bare, 0, bare.Length) is var (actor, next) && next == bare.Length ? actor : null;
    }
}
