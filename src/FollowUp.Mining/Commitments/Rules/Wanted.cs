using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>The infinitive that somebody is asked for: "at undersøge", "at få foretaget en måling", "at aflægge regnskab".</summary>
internal static class Wanted
{
    public static VerbUse? At(ClauseView view, int at)
    {
        if (view.Words[at].Lower is "få" or "have")
        {
            for (var i = at + 1; i < Math.Min(view.Clause.End, at + 6); i++)
            {
                if (VerbLexicon.At(view.Words, i, view.Clause.End, VerbForm.Participle) is { Verb.IsAction: true } done)
                {
                    return done;
                }
            }
        }

        var isAfterAt = at > view.First && view.Words[at - 1].Lower == "at";
        if (VerbLexicon.At(view.Words, at, view.Clause.End, VerbForm.Infinitive) is { } known)
        {
            // "at holde et beboermøde" is to arrange one.
            return isAfterAt && known.Verb is { Infinitive: "holde" or "afholde", Class: VerbClass.State } && at + 1 < view.Clause.End && view.Words[at + 1].Lower is "et" or "en"
                ? known with { Verb = new Verb(known.Verb.Infinitive, null, VerbClass.Act, known.Verb.Imperative) }
                : known;
        }

        // "at få advokatens vurdering", "at få malet en spærreflade"
        return isAfterAt && view.Words[at].Lower == "få" && at + 2 < view.Clause.End
            ? new VerbUse(new Verb("få", null, VerbClass.Act, "få"), VerbForm.Infinitive, at, -1)
            : isAfterAt ? GuessedVerb.Infinitive(view.Words, at, view.Clause.End) : null;
    }
}
