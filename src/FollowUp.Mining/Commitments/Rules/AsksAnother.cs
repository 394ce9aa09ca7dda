using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Udvalget bad forvaltningen om at undersøge ...", "ønske om at juristen deltager ...": who is asked has it to do.</summary>
internal static class AsksAnother
{
    public static Draft? Read(ClauseView view)
    {
        for (var i = view.Clause.Start; i < view.Clause.End; i++)
        {
            var length = Frames.AsksAt(view.Words, i, view.Clause.End);
            if (length == 0)
            {
                continue;
            }

            var after = i + length;
            while (after < view.Clause.End && view.Words[after].Is(WordTraits.Adverb))
            {
                after++;
            }

            after += after < view.Clause.End && view.Words[after].Lower == "at" ? 1 : 0;
            var (actors, next) = view.Actors.List(view.Words, after, view.Clause.End);
            // "Endelig bad Chefforum HR-chefen undersøge ...": who asks stands between.
            if (!actors.IsEmpty && actors[0].Kind == ActorKind.Forum && view.Actors.List(view.Words, next, view.Clause.End) is { Actors.IsEmpty: false } asked)
            {
                (actors, next) = asked;
            }

            if (!actors.IsEmpty && Asked(view, next) is var (title, kind) && title.Length > 0)
            {
                return new Draft(kind, title, actors, 0.88) { ReturnsTo = null };
            }
        }

        return null;
    }

    private static (string Title, CommitmentKind Kind) Asked(ClauseView view, int from)
    {
        for (var i = from; i < Math.Min(view.Clause.End, from + 10); i++)
        {
            // "bad administrationen om til mødet i september at redegøre": a time may stand between.
            if (i >= from + 6 && view.Words[i - 1].Lower != "at")
            {
                continue;
            }

            if ((Wanted.At(view, i) ?? VerbLexicon.At(view.Words, i, view.Clause.End, VerbForm.Present)) is { Verb.Class: not (VerbClass.Decide or VerbClass.State) } verb)
            {
                return (TitleWriter.Write(view, verb.Verb.Imperative, (i + 1, verb.At > i ? verb.At : view.Clause.End), (verb.At > i ? verb.At + 1 : view.Clause.End, view.Clause.End)), KindOf.Verb(view, verb));
            }
        }

        // "bad forvaltningen om en redegørelse for ..."
        return from + 2 < view.Clause.End && view.Words[from].Lower == "om" && view.Words[from + 1].Lower is "en" or "et"
            ? (TitleWriter.Write(view, "udarbejd", (from + 1, view.Clause.End)), CommitmentKind.Action)
            : ("", CommitmentKind.Action);
    }
}
