using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;

namespace FollowUp.Mining.Commitments;

/// <summary>Finds the verb of a clause and all that the rules ask of it; the subject is found by <see cref="SubjectFinder"/>.</summary>
internal static class ClauseViews
{
    /// <summary>How far behind a modal its infinitive may stand, in words.</summary>
    private const int InfinitiveReach = 24;

    /// <summary>How far on a guessed passive may stand, in words.</summary>
    private const int PassiveReach = 9;

    public static ClauseView Of(string text, Clause clause, ActorReader actors, ImmutableArray<TimeExpression> times, DateOnly reference, bool isRecommendation)
    {
        var words = clause.Words;
        var first = SkipAdverbs(words, clause.Start, clause.End);
        var finite = FindFinite(words, first, clause.End);
        var reported = clause is { Kind: ClauseKind.Complement, Frame: not null } && finite >= 0 ? words[finite].Lower switch { "ville" => "vil", "skulle" => "skal", _ => null } : null;
        var modal = reported ?? (finite >= 0 && (words[finite].Lower is "skal" or "vil" || words[finite].Is(WordTraits.May)) ? words[finite].Lower : null);
        var verb = finite < 0 ? null : modal is null ? FiniteVerb.At(words, finite, clause.End) : Infinitive(words, finite + 1, clause.End);
        verb = BecomesDone(words, finite, modal, clause.End) ?? verb;
        (finite, verb) = finite < 0 ? Guess(words, first, clause.End, actors) : (finite, verb);
        var (subject, range, expletive, we) = SubjectFinder.Of(clause, first, finite, verb?.At ?? -1, actors);
        verb ??= modal is "skal" or "vil" ? GuessInfinitive(words, finite, range, clause.End) : null;
        return new ClauseView(text, clause, actors)
        {
            First = first,
            Finite = finite,
            Modal = modal,
            Verb = verb,
            Subject = subject,
            SubjectWords = range,
            IsExpletive = expletive,
            IsWe = we,
            Times = times,
            IsAgreed = clause.Kind == ClauseKind.Complement && clause.Frame is { } frame && (clause.Connector == "således at" && Approval.Is(frame) || Frames.IsAgreement(words, frame.Start, frame.End) && !Minority.Speaks(frame) && !IsOnesOpinion(frame, actors)),
            IsEarlierDecision = clause.Frame is { } earlier && EarlierDecision.Is(earlier, reference),
            IsRecommendation = isRecommendation,
        };
    }

    /// <summary>"FJ lagde vægt på, at ...": what one person finds important is no agreement.</summary>
    private static bool IsOnesOpinion(Clause frame, ActorReader actors)
    {
        var isOpinion = false;
        for (var i = frame.Start; i < frame.End; i++)
        {
            isOpinion |= frame.Words[i].Lower is "vægt" or "pegede" or "peger" or "ønskede" or "ønsker";
        }

        return isOpinion && actors.List(frame.Words, frame.Start, frame.End).Actors is [{ Kind: ActorKind.Person }];
    }

    /// <summary>"Sagen bliver taget op igen", "vil blive fremlagt": the passive with blive; "blev fremlagt" is past.</summary>
    private static VerbUse? BecomesDone(ImmutableArray<Word> words, int finite, string? modal, int end)
    {
        if (finite < 0 || (modal is null ? words[finite].Lower != "bliver" : modal is not ("skal" or "vil")))
        {
            return null;
        }

        var from = finite + 1;
        if (modal is not null)
        {
            while (from < end && words[from].Lower != "blive")
            {
                from++;
            }

            from++;
        }

        for (var i = from; i < Math.Min(end, from + PassiveReach) && words[i].Lower is not ("end" or "som") && words[i].Text != ","; i++)
        {
            if (VerbLexicon.At(words, i, end, VerbForm.Participle) is { } done && !words[i - 1].Is(WordTraits.Determiner))
            {
                return done with { Form = VerbForm.Passive };
            }
        }

        return null;
    }

    /// <summary>"Finn rokerer lokalerne": behind an actor, a word that ends as a verb is one. "Ordningen udfases": so is a passive.</summary>
    private static (int Finite, VerbUse? Verb) Guess(ImmutableArray<Word> words, int first, int end, ActorReader actors)
    {
        var (named, next) = actors.List(words, first, end);
        while (!named.IsEmpty && next < end && words[next].Is(WordTraits.Adverb))
        {
            next++;
        }

        if (!named.IsEmpty && GuessedVerb.Present(words, next, end) is { } present)
        {
            return (present.At, present);
        }

        // "Dog formaner Finn lederne": the verb first, who behind it.
        if (named.IsEmpty && first + 1 < end && first > 0 && GuessedVerb.Present(words, first, end) is { } opening && !actors.List(words, first + 1, end).Actors.IsEmpty)
        {
            return (opening.At, opening);
        }

        for (var i = first + 1; i < Math.Min(end, first + PassiveReach); i++)
        {
            if (GuessedVerb.Passive(words, i, end) is { } passive)
            {
                return (passive.At, passive);
            }
        }

        return (-1, null);
    }

    /// <summary>"Finn skal rokere lokalerne", "afsnit 3 skal forenkles".</summary>
    private static VerbUse? GuessInfinitive(ImmutableArray<Word> words, int finite, (int Start, int End) subject, int end)
    {
        var from = subject.Start > finite ? subject.End : finite + 1;
        while (from < end && words[from].Is(WordTraits.Adverb))
        {
            from++;
        }

        if (GuessedVerb.Infinitive(words, from, end) is { } infinitive)
        {
            return infinitive;
        }

        for (var i = finite + 1; i < Math.Min(end, finite + PassiveReach); i++)
        {
            if (GuessedVerb.Passive(words, i, end) is { } passive)
            {
                return passive;
            }
        }

        return null;
    }

    private static int SkipAdverbs(ImmutableArray<Word> words, int at, int end)
    {
        while (at + 1 < end && (words[at].Is(WordTraits.Adverb) && words[at].Lower is not ("alle" or "begge") || !words[at].IsWord || words[at].Lower is "og" or "men" or "samt" or "at"))
        {
            at++;
        }

        return at;
    }

    private static int FindFinite(ImmutableArray<Word> words, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (FiniteVerb.IsAt(words, i, end) && !IsRelative(words, from, i) && !IsParticiple(words, from, i, end) && !(i == from && words[i].Lower == "ønsker" && i + 1 < end && words[i + 1].Is(WordTraits.Preposition)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"De afdelinger, der har ..." and "cheferne, som har ...": the verb belongs to the noun before.</summary>
    private static bool IsRelative(ImmutableArray<Word> words, int from, int at) =>
        at - 1 > from && words[at - 1].Lower is "der" or "som" && at - 2 >= from && words[at - 2].IsWord
        && !FiniteVerb.IsAt(words, at - 2, words.Length) && !words[at - 2].Is(WordTraits.Adverb) && !IsTimeWord(words[at - 2]);

    /// <summary>"Den rettede plan udsendes": a past form between "den" and its noun, with another verb behind it, is no verb.</summary>
    private static bool IsParticiple(ImmutableArray<Word> words, int from, int at, int end)
    {
        if (at != from + 1 || words[from].Lower is not ("den" or "det" or "de" or "disse" or "denne" or "dette") || !words[at].Lower.EndsWith("te", StringComparison.Ordinal) && !words[at].Lower.EndsWith("de", StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = at + 2; i < end; i++)
        {
            if (words[i].Is(WordTraits.Subordinate) || words[i].Text == ",")
            {
                return false;
            }

            if (FiniteVerb.IsAt(words, i, end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTimeWord(Word word) => char.IsDigit(word.Text[0]) || TimeLexicon.Month(word.Lower.PadRight(3)) > 0;

    private static VerbUse? Infinitive(ImmutableArray<Word> words, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + InfinitiveReach); i++)
        {
            if (i > from && words[i - 1].Lower is "at" && i - 2 >= from)
            {
                continue;
            }

            if (words[i].Lower is "som" or "hvor" or "hvis" || words[i].Text is ";" or ":")
            {
                return null;
            }

            if (VerbLexicon.At(words, i, end, VerbForm.Infinitive | VerbForm.Passive) is { } verb && IsVerbHere(words, i, from))
            {
                return verb;
            }
        }

        return null;
    }

    private static bool IsVerbHere(ImmutableArray<Word> words, int at, int from) =>
        at == from || words[at - 1].Lower is "der" or "også" || !words[at - 1].Is(WordTraits.Determiner) || words[at - 1].Lower is "de" or "alle" or "den" or "det" or "dem" or "disse";
}
