using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Skolelederne opfordres til at finde ...", "Forvaltningen bedes indsende ...": the subject is asked.</summary>
internal static class IsAsked
{
    public static Draft? Read(ClauseView view)
    {
        if (view.Subject.IsEmpty)
        {
            return null;
        }

        for (var i = view.First + 1; i < view.Clause.End; i++)
        {
            var asked = Wanted.At(view, i);
            var isVerb = asked is { Verb.Class: not (VerbClass.Decide or VerbClass.State) };
            if (!isVerb)
            {
                continue;
            }

            // Words such as "på mødet" or "inden 1. juni" may stand between the request and its verb.
            for (var end = i; end > Math.Max(view.First, i - 12); end--)
            {
                var before = view.Words[end - 1].Lower == "at" ? end - 1 : end;
                if (Frames.AskedBefore(view.Words, view.Clause.Start, before) >= 0)
                {
                    var verb = asked!;
                    var isWeak = verb.Verb.Class == VerbClass.Weak && !view.HasTime;
                    return new Draft(KindOf.Verb(view, verb), TitleWriter.Write(view, verb.Verb.Imperative, (i + 1, verb.At > i ? verb.At : view.Clause.End), (verb.At > i ? verb.At + 1 : view.Clause.End, view.Clause.End)), view.Subject, isWeak ? 0.5 : 0.88);
                }
            }

            return null;
        }

        return null;
    }
}
