using System.Collections.Frozen;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Skolelederne melder ind med ...": the present tense of somebody named is the future of minutes.</summary>
internal static class ActorDoes
{
    private static readonly FrozenSet<string> Gatherings = LexiconFile.Load(typeof(ActorDoes).Assembly, "venues.txt")["Gathering"].ToFrozenSet(StringComparer.Ordinal);

    public static Draft? Read(ClauseView view)
    {
        if (view.Modal is not null || view.Verb is not { Form: VerbForm.Present } verb || (view.Subject.IsEmpty && !view.IsWe))
        {
            return null;
        }

        // "Tina Lund, som sidder i gruppen" tells who she is; "som vender tilbage" gives her something to do.
        if (view.IsAntecedent && !(view.HasTime || verb.Verb.Class is VerbClass.Return or VerbClass.Inform or VerbClass.ReportIn))
        {
            return null;
        }

        // "gennemgår listen og skriver en begrundelse": the second verb is what can be ticked off.
        var isOfMeeting = AtMeetingVerbs.Contains(verb.Verb);
        var second = (verb.Verb.Class is VerbClass.Weak or VerbClass.State || isOfMeeting) && !view.IsWe ? Second(view, verb) : null;
        if (isOfMeeting && second is null && !view.HasTime && !view.IsAgreed && ReturnVenue.In(view) is null && !HasObjectOf(view, verb) && !HasReceiver(view, verb) && !view.Has("derfor"))
        {
            return null;
        }

        var confidence = verb.Verb switch
        {
            _ when second is not null => 0.8,
            { Infinitive: "bede" } when view.IsWe || !view.HasTime && view.Subject.Any(a => a.Kind is not ActorKind.Person) => 0,
            { IsAction: true } when view.IsWe => view.HasTime || view.IsAgreed ? 0.6 : 0.45,
            { IsAction: true } => view.IsAntecedent ? 0.65 : 0.86,
            { Class: VerbClass.Weak } when IsAgain(view) => 0.65,
            { Class: VerbClass.Weak } when view.IsWe && view.Times.Any(t => t.Deadline.Kind == Dates.DeadlineKind.Meeting) => 0.6,
            { Class: VerbClass.Weak } when AsksItself(view) && !view.IsWe && view.Subject.All(a => a.Kind is ActorKind.Person or ActorKind.Department or ActorKind.Position) => 0.65,
            { Infinitive: "kigge" or "se", Particle: "på" } when verb.ParticleAt + 2 == view.Clause.End && view.Words[verb.ParticleAt + 1].Lower is "det" or "sagen" && view.Subject.All(a => a.Kind == ActorKind.Person) => 0.6,
            { Class: VerbClass.Weak } when view.HasTime && !view.IsWe => 0.6,
            { Class: VerbClass.Weak } when view.IsAgreed || view.IsListed || view.Clause.Connector == "hvorefter" => 0.55,
            { Infinitive: "holde", Particle: null } when HoldsEvent(view, verb) => 0.75,
            { Infinitive: "gå", Particle: null } when view.Words[verb.At + 1].Lower == "til" && ReturnVenue.In(view) is not null && view.Subject[0].Kind is ActorKind.Person or ActorKind.Position => 0.65,
            { Class: VerbClass.Guessed } when view.IsWe => 0,
            { Class: VerbClass.Guessed } => view.HasTime || view.IsAgreed || view.IsListed ? 0.7 : 0.5,
            _ => 0,
        };
        return confidence == 0
            ? null
            : new Draft(KindOf.Verb(view, second ?? verb), TitleWriter.Active(view, verb), Decider.Drop(view.Subject, verb), confidence) { ReturnsTo = ReturnVenue.In(view) };
    }

    /// <summary>"orienterer landsbyrådet om": somebody who was not at the table is told later.</summary>
    private static bool HasReceiver(ClauseView view, VerbUse verb)
    {
        var next = Math.Max(verb.At + 1, view.SubjectWords.End > verb.At ? view.SubjectWords.End : 0);
        return next < view.Clause.End && verb.Verb.Class == VerbClass.Inform && view.Words[next].IsWord && !view.Words[next].Is(WordTraits.Preposition | WordTraits.Adverb)
            && view.Words[next].Lower is not ("kort" or "mundtligt" or "nærmere" or "udvalget" or "mødet" or "chefforum" or "direktionen");
    }

    /// <summary>"HR ser på, om stillingerne kan gøres mere attraktive": a question that somebody takes on.</summary>
    private static bool AsksItself(ClauseView view)
    {
        var next = view.Clause.End;
        next += next < view.Words.Length && view.Words[next].Text == "," ? 1 : 0;
        return next < view.Words.Length && view.Words[next].Lower is "om" or "hvad" or "hvordan" or "hvilke" or "hvornår" or "hvem";
    }

    /// <summary>"Chefforum ser på tallene igen, når ...": the forum comes back to the matter.</summary>
    private static bool IsAgain(ClauseView view) => view.Has("igen") && view.Subject.Any(a => a.Kind is ActorKind.Forum);

    /// <summary>"temadagen", "seminaret": an event that somebody has to arrange.</summary>
    public static bool IsGathering(string lower) => Gatherings.Any(g => g is not ("møde" or "møder") && (lower.EndsWith(g, StringComparison.Ordinal) || lower.EndsWith(g + "en", StringComparison.Ordinal) || lower.EndsWith(g + "et", StringComparison.Ordinal) || (g.EndsWith('e') && lower.EndsWith(g + "t", StringComparison.Ordinal))));

    /// <summary>"holder et dialogmøde med skolerne i november": an event that is still to be arranged.</summary>
    public static bool HoldsEvent(ClauseView view, VerbUse verb)
    {
        var isBound = view.HasTime || EventPhrase.In(view.Clause) is not null;
        for (var i = verb.At + 1; i < Math.Min(view.Clause.End, verb.At + 6) && isBound; i++)
        {
            // "Plan holder borgermøde den 24." announces it; "holder et borgermøde" promises one.
            if ((view.IsPassive || (i > verb.At + 1 && view.Words[i - 1].Lower.EndsWith('e') && !view.Words[i - 1].Is(WordTraits.Determiner)) || view.Words[i - 1].Lower is "et" or "en" or "to" or "tre" || view.Words[Math.Max(view.Clause.Start, i - 2)].Lower is "et" or "en") && Gatherings.Any(g => view.Words[i].Lower.EndsWith(g, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static VerbUse? Second(ClauseView view, VerbUse first)
    {
        for (var i = first.At + 1; i + 1 < view.Clause.End; i++)
        {
            if (view.Words[i].Lower == "og" && VerbLexicon.At(view.Words, i + 1, view.Clause.End, VerbForm.Present) is { Verb.IsAction: true } second)
            {
                return second;
            }
        }

        return null;
    }

    /// <summary>"bidrager med ..." hands something over; "samler ind" gathers it.</summary>
    private static bool HasObjectOf(ClauseView view, VerbUse verb) => verb.Verb.Particle is "med" or "op" && view.Clause.End > verb.ParticleAt + 1;
}
