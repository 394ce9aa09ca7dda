using System.Collections.Frozen;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments;

/// <summary>
/// What somebody at the table said that they or others will do: "Hun oplyste, at HR følger op i april", "Camilla tilbød, at Kommunikation laver en
/// plakat". News has the same form, so a word that was merely said needs a day and a doer; an offer needs the doer alone.
/// </summary>
internal static class ReportedPromise
{
    private static readonly LexiconFile Lists = LexiconFile.Load(typeof(ReportedPromise).Assembly, "frames.txt");
    private static readonly FrozenSet<string> Says = Lists["Say"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Offers = Lists["Offer"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Han lovede, at medlemmerne får udkastet tilsendt".</summary>
    public static bool IsOffer(Clause frame)
    {
        for (var i = frame.Start; i < frame.End; i++)
        {
            if (Offers.Contains(frame.Words[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Holds(ClauseView view)
    {
        if (view.Clause.Frame is { } promise && IsOffer(promise) && view.Finite >= 0 && view.Words[view.Finite].Lower == "får")
        {
            return !Minority.Speaks(promise);
        }

        if (view.Clause.Frame is not { } frame || view.Subject.IsEmpty || view.IsUnknownActor || view.Modal is not (null or "vil" or "skal")
            || view.Verb is not { Verb.IsAction: true, Form: VerbForm.Present or VerbForm.Infinitive } || Minority.Speaks(frame))
        {
            return false;
        }

        for (var i = frame.Start; i < frame.End; i++)
        {
            if (Offers.Contains(frame.Words[i].Lower) || (Says.Contains(frame.Words[i].Lower) && (view.HasTime || view.IsPronoun || EventPhrase.In(view.Clause) is not null)))
            {
                return true;
            }
        }

        return false;
    }
}
