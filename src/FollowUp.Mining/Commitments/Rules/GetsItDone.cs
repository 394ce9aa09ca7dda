using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"IT får den slettet", "Finn skal have undersøgt taget": somebody sees to it that it is done.</summary>
internal static class GetsItDone
{
    public static Draft? Read(ClauseView view)
    {
        var isPromised = view.Clause.Frame is { } frame && ReportedPromise.IsOffer(frame);
        if ((view.Subject.IsEmpty && !view.IsWe && !isPromised) || view.Finite < 0 || view.Verb is { Form: VerbForm.Past })
        {
            return null;
        }

        var get = view.Modal is null ? view.Finite : view.Verb?.At ?? -1;
        if (get < 0 || view.Words[get].Lower is not ("får" or "få" or "have"))
        {
            return null;
        }

        // "vil gerne have lov til at": a wish, whoever may grant it.
        if (view.Has("lov"))
        {
            return null;
        }

        for (var i = get + 1; i < Math.Min(view.Clause.End, get + 8); i++)
        {
            // "Hun får serviceleder til at gennemgå låsene"
            if (view.Words[i].Lower == "til" && i + 2 < view.Clause.End && view.Words[i + 1].Lower == "at" && view.Words[i - 1].Lower is not ("år" or "måneder" or "uger" or "dage" or "tid" or "mulighed" or "lov"))
            {
                return new Draft(CommitmentKind.Action, TitleWriter.Write(view, "få", (get + 1, view.Clause.End)), view.Subject, 0.75);
            }

            if (view.Words[i].Readings.FirstOrDefault(r => r.Form == VerbForm.Participle && (r.Verb.IsAction || r.Verb.Infinitive is "sætte" or "lægge") && (r.Verb.Particle is null || view.Find(r.Verb.ParticleParts[0], i + 1) > 0)) is { Verb: { } done })
            {
                // "medlemmerne får tilsendt en liste": they receive it.
                if (done.Infinitive is "tilsende" or "udlevere" or "tilbyde")
                {
                    var given = i > get + 1 ? (get + 1, i) : (i + 1, i + 1);
                    return new Draft(CommitmentKind.Inform, TitleWriter.Write(view, "send", given, (i + 1, view.Clause.End)), [], 0.7);
                }

                if (view.Subject.IsEmpty && !view.IsWe)
                {
                    return null;
                }

                var range = i > get + 1 ? (get + 1, i) : (i + 1, i + 1);
                return new Draft(CommitmentKind.Action, TitleWriter.Write(view, done.Imperative, range, (i + 1, view.Clause.End)), view.Subject, view.IsWe && !view.HasTime ? 0.55 : 0.75);
            }
        }

        return null;
    }
}
