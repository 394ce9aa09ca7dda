using System.Collections.Immutable;

namespace FollowUp.Mining.Language;

/// <summary>Cuts a sentence into clauses: at semicolons, at commas before a new verb, before "at" of an agreement, and the like.</summary>
internal static class Clauses
{
    /// <summary>How far ahead a new finite verb may stand for a comma or "og" to open a clause, in words.</summary>
    private const int Ahead = 14;

    public static ImmutableArray<Clause> In(ImmutableArray<Word> words)
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var (start, kind, connector) = (0, ClauseKind.Main, "");
        Clause? frame = null;
        Clause? lastFrame = null;
        if (words.Length > 0 && OpensSubordinate(words))
        {
            (kind, connector) = (ClauseKind.Subordinate, words[0].Lower);
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (Opening(words, start, i, kind) is not { } next || i <= start)
            {
                continue;
            }

            var cut = TrimComma(words, start, i);
            Clause? done = cut > start ? new Clause(words, start, cut, kind, connector, frame) : null;
            if (done is not null)
            {
                clauses.Add(done);
            }

            // "besluttet, at A sker, at B gør det, og at C ...": all hang on the same words, also with a clause between.
            var isSameFrame = kind == ClauseKind.Complement ? next.Connector != "at" || !OpensComplement(words, cut) : next.Connector == "og at" && lastFrame is not null;
            frame = next.Kind != ClauseKind.Complement ? null : isSameFrame ? frame ?? lastFrame : done ?? frame;
            lastFrame = frame ?? (next.Kind == ClauseKind.Main ? null : lastFrame);
            (start, kind, connector) = (next.Start, next.Kind, next.Connector);
            i = Math.Max(i, next.Start - 1);
        }

        var end = TrimComma(words, start, words.Length);
        if (end > start)
        {
            clauses.Add(new Clause(words, start, end, kind, connector, frame));
        }

        return clauses.ToImmutable();
    }

    /// <summary>"Når aftalen er på plads, ...", "Inden løsningen bestilles, ..."; "Inden mødet får Line ...," is a time: the main
    /// verb of a clause in front stands right behind its comma.</summary>
    private static bool OpensSubordinate(ImmutableArray<Word> words) => words[0].Lower switch
    {
        "hvis" or "når" or "såfremt" or "da" or "selvom" or "mens" => true,
        "inden" or "før" or "indtil" or "forinden" => NextComma(words, 1) is var comma && comma + 1 < words.Length && HasFinite(words, 1, comma) && FiniteVerb.IsAt(words, comma + 1, words.Length),
        _ => false,
    };

    /// <summary>The words before "at" are a verb or preposition that wants it: "ønsker, at", "er enige om, at".</summary>
    private static bool OpensComplement(ImmutableArray<Word> words, int end) =>
        end > 0 && (words[end - 1].Is(WordTraits.Preposition) || FiniteVerb.IsAt(words, end - 1, end) || words[end - 1].Readings.Any(r => r.Form is VerbForm.Infinitive or VerbForm.Participle));

    private static (int Start, ClauseKind Kind, string Connector)? Opening(ImmutableArray<Word> words, int start, int at, ClauseKind kind)
    {
        var word = words[at];
        var next = at + 1 < words.Length ? words[at + 1].Lower : "";
        if (word.Text is ";" || (word.Text is ":" && HasFinite(words, at + 1, words.Length)))
        {
            return (at + 1, ClauseKind.Main, word.Text);
        }

        var isHyphen = word.Text is "-" && words[at - 1].End == word.Start;
        if (word.Text is "," or "–" or "-" && next.Length > 0 && !isHyphen)
        {
            return AfterComma(words, start, at, kind, next);
        }

        if (word.Lower == "at" && (kind == ClauseKind.Main || kind == ClauseKind.Complement && words[at - 1].Readings.Any(r => r.Form == VerbForm.Participle)) && Frames.IsAgreement(words, start, at))
        {
            return (at + 1, ClauseKind.Complement, "at");
        }

        if (word.Lower is "når" or "hvis" or "såfremt" && HasFinite(words, start, at) && HasFinite(words, at + 1, NextComma(words, at + 1)))
        {
            return (at + 1, ClauseKind.Subordinate, word.Lower);
        }

        if (word.Lower is "og" or "samt" or "men" or "hvorefter" or "eller")
        {
            if (next == "at" && kind == ClauseKind.Complement)
            {
                return (at + 2, ClauseKind.Complement, "og at");
            }

            if (HasFinite(words, start, at) && next is "om" or "hvordan" or "hvorvidt" or "hvilke" or "hvem" or "hvad" && word.Lower == "og")
            {
                return (at + 2, ClauseKind.Subordinate, next);
            }

            // "tog orienteringen til efterretning og bad forvaltningen ...": what is asked is a matter of its own.
            if (word.Lower == "og" && at + 1 < words.Length && Frames.Requests.Contains(next) && HasFinite(words, start, at))
            {
                return (at + 1, ClauseKind.Main, word.Lower);
            }

            // "JR beklagede og følger op", "det er en læring og medtages i evalueringen": what was or is, and what is to be done.
            if (word.Lower == "og" && kind == ClauseKind.Main && TellsOnly(words, start, at) && VerbLexicon.At(words, at + 1, words.Length, VerbForm.Present | VerbForm.Passive) is { Verb.IsAction: true })
            {
                return (at + 1, ClauseKind.Main, word.Lower);
            }

            // "afprøver det i 3. kvartal og vender tilbage i november": another deadline, another task.
            if (word.Lower == "og" && kind == ClauseKind.Main && HasTime(words, start, at) && HasTime(words, at + 1, NextComma(words, at + 1))
                && VerbLexicon.At(words, at + 1, words.Length, VerbForm.Present) is { Verb.Class: VerbClass.Return or VerbClass.Inform or VerbClass.ReportIn } && HasFinite(words, start, at))
            {
                return (at + 1, ClauseKind.Main, word.Lower);
            }

            // "finder en tid og skriver et notat": another product, another task.
            if (word.Lower == "og" && kind == ClauseKind.Main && HasFinite(words, start, at) && MakesAnother(words, at + 1))
            {
                return (at + 1, ClauseKind.Main, word.Lower);
            }

            if (HasFinite(words, start, at) && OpensClause(words, at + 1))
            {
                return (at + 1, kind == ClauseKind.Complement ? ClauseKind.Complement : ClauseKind.Main, word.Lower);
            }
        }

        return word.Lower == "så" && next is "de" or "det" or "den" or "der" or "vi" or "man" && HasFinite(words, start, at) && word.Lower == "så"
            ? (at + 1, ClauseKind.Subordinate, "så")
            : null;
    }

    private static (int Start, ClauseKind Kind, string Connector)? AfterComma(ImmutableArray<Word> words, int start, int at, ClauseKind kind, string next)
    {
        var second = at + 2 < words.Length ? words[at + 2].Lower : "";
        if (next == "at")
        {
            return (at + 2, ClauseKind.Complement, "at");
        }

        // "..., før revisionen går i gang": a clause, where "før den 1. maj" is a time.
        if (next is "inden" or "før" or "indtil" or "forinden" && HasFinite(words, at + 2, NextComma(words, at + 2)))
        {
            return (at + 2, ClauseKind.Subordinate, next);
        }

        if (next == "efterhånden" && second == "som" && at + 3 < words.Length)
        {
            return (at + 3, ClauseKind.Subordinate, next);
        }

        // "Ole rykker, og er der ikke kommet svar inden den 15., skriver han": a condition without "hvis".
        if (next == "og" && second is "er" or "har" && at + 3 < words.Length && words[at + 3].Lower is "der" or "det" or "de" or "han" or "hun")
        {
            return (at + 2, ClauseKind.Subordinate, "hvis");
        }

        // "dog således at skolerne høres": what an approval is tied to.
        if ((next is "således" or "sådan" && second == "at") || (next is "dog" or "idet" && second is "således" or "sådan" && at + 3 < words.Length && words[at + 3].Lower == "at"))
        {
            return (at + (second == "at" ? 3 : 4), ClauseKind.Complement, "således at");
        }

        if (next is "og" or "samt" or "men" && second == "at")
        {
            return (at + 3, ClauseKind.Complement, "og at");
        }

        // "beder forvaltningen om at undersøge, om ..., og om at udarbejde et overslag": the same are asked.
        if (next == "og" && second == "om" && at + 4 < words.Length && words[at + 3].Lower == "at")
        {
            return (at + 4, ClauseKind.Main, Clause.AskedToo);
        }

        // "undersøger, om den kan flyttes, og giver tilbagemelding": the comma ends the clause inside, the verb is the main one's.
        if ((kind == ClauseKind.Subordinate || (kind == ClauseKind.Complement && start > 1 && !Frames.IsAgreement(words, 0, start - 1))) && next is "og" or "samt" && at + 2 < words.Length && HasFinite(words, start, at)
            && VerbLexicon.At(words, at + 2, words.Length, VerbForm.Present) is not null)
        {
            return (at + 2, ClauseKind.Main, next);
        }

        if (words[at + 1].Is(WordTraits.Tail) && at + 2 < words.Length && words[at + 2].Is(WordTraits.Subordinate) && second is not ("der" or "så"))
        {
            return (at + 3, ClauseKind.Subordinate, second);
        }

        if (words[at + 1].Is(WordTraits.Tail) && (next is "dog" or "men" || !IsVerbDirectly(words, at + 2)) && (HasFinite(words, at + 2, NextComma(words, at + 2)) || NamesBeforeVerb(words, at + 2)))
        {
            var stays = kind == ClauseKind.Complement && next is "og" or "samt";
            return (at + 2, stays ? ClauseKind.Complement : ClauseKind.Main, next);
        }

        if (words[at + 1].Is(WordTraits.Subordinate))
        {
            return (at + 2, ClauseKind.Subordinate, next);
        }

        // "Maskinen drypper, IK ringer til firmaet": somebody by initials and a verb.
        if (next.Length > 0 && words[at + 1].IsCapitals && words[at + 1].Text.Length is >= 2 and <= 4 && at + 2 < words.Length && VerbLexicon.At(words, at + 2, words.Length, VerbForm.Present) is { Verb.IsAction: true })
        {
            return (at + 1, ClauseKind.Main, ",");
        }

        if (next.Length > 0 && at + 4 < words.Length && !words[at - 1].IsCapitals && words[at + 1].IsCapitals && words[at + 2].Lower == "og" && words[at + 3].IsCapitals && VerbLexicon.At(words, at + 4, words.Length, VerbForm.Present) is { Verb.IsAction: true })
        {
            return (at + 1, ClauseKind.Main, ",");
        }

        var isNewMain = (kind == ClauseKind.Subordinate || HasFinite(words, start, at)) && !words[at + 1].Is(WordTraits.Tail)
            && HasFinite(words, at + 1, Math.Min(NextComma(words, at + 1), at + 1 + Ahead));
        // "loggen over det, medarbejderne skriver"
        if (isNewMain && words[at - 1].Lower is "det" or "dem" or "alt" && !IsVerbDirectly(words, at + 1))
        {
            return (at + 1, ClauseKind.Subordinate, "som");
        }

        // "JAL synes, vi kommer for sent i gang": an opinion needs no "at".
        return !isNewMain ? null : kind == ClauseKind.Main && words[at - 1].Lower is "synes" or "mener" or "mente" or "tror" or "troede" or "håber" or "frygter" ? (at + 1, ClauseKind.Complement, "at") : (at + 1, ClauseKind.Main, ",");
    }

    /// <summary>"..., og udsender": the same subject goes on, no clause of its own.</summary>
    private static bool IsVerbDirectly(ImmutableArray<Word> words, int at) =>
        at < words.Length && VerbLexicon.At(words, at, words.Length, VerbForm.Present | VerbForm.Passive | VerbForm.Infinitive) is not null;

    /// <summary>A month, a week, a quarter, a figure of a day or the next meeting: enough to tell that a time stands there.</summary>
    private static bool HasTime(ImmutableArray<Word> words, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (words[i].Lower is "i" or "den" or "d" or "senest" or "inden" or "på" or "til" or "uge"
                && (words[i + 1].Lower is "udgangen" or "starten" or "slutningen" or "begyndelsen" or "løbet" || Dates.TimeLexicon.Month(words[i + 1].Lower.PadRight(3)) > 0 || char.IsDigit(words[i + 1].Text[0]) || (words[i + 1].Lower == "næste" && i + 2 < to && words[i + 2].Lower.Contains("møde", StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clause's only verbs are past or "er".</summary>
    private static bool TellsOnly(ImmutableArray<Word> words, int from, int to)
    {
        var tells = false;
        for (var i = from; i < to; i++)
        {
            if (words[i].Lower is "er" or "var" or "blev" || FiniteVerb.IsPastByEnding(words, i))
            {
                tells = true;
            }
            else if (FiniteVerb.IsAt(words, i, to))
            {
                return false;
            }
        }

        return tells && to + 1 < words.Length;
    }

    /// <summary>A verb that makes something, and the indefinite article of what it makes.</summary>
    private static bool MakesAnother(ImmutableArray<Word> words, int at)
    {
        if (at >= words.Length || (words[at].Lower != "får" && VerbLexicon.At(words, at, words.Length, VerbForm.Present) is not { Verb: { IsAction: true, Particle: null } }))
        {
            return false;
        }

        for (var i = at + 1; i < Math.Min(words.Length, at + 3) && words[i].IsWord; i++)
        {
            if (words[i].Lower is "en" or "et" or "to" or "tre")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>", men Kultur, Idræt og Fritid skal ...": the commas belong to a name, the verb stands behind it.</summary>
    private static bool NamesBeforeVerb(ImmutableArray<Word> words, int at)
    {
        var end = People.NamePhrase.End(words, at, words.Length);
        return end > at + 1 && end < words.Length && FiniteVerb.IsAt(words, end, words.Length);
    }

    /// <summary>A subject and a finite verb follow within a few words.</summary>
    private static bool OpensClause(ImmutableArray<Word> words, int at)
    {
        if (at >= words.Length || !words[at].IsWord || words[at].Is(WordTraits.Preposition) && words[at].Lower != "der")
        {
            return false;
        }

        for (var i = at + 1; i < Math.Min(words.Length, at + 7); i++)
        {
            if (!words[i].IsWord || words[i].Lower is "som" or "at")
            {
                return false;
            }

            if (FiniteVerb.IsAt(words, i, words.Length))
            {
                return !words[i - 1].Is(WordTraits.Determiner) && !(i > at + 1 && words[i - 1].Lower is "og" or "samt");
            }
        }

        return false;
    }

    private static bool HasFinite(ImmutableArray<Word> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (FiniteVerb.IsAt(words, i, to))
            {
                return true;
            }
        }

        return false;
    }

    private static int NextComma(ImmutableArray<Word> words, int from)
    {
        while (from < words.Length && words[from].Text is not ("," or ";"))
        {
            from++;
        }

        return from;
    }

    private static int TrimComma(ImmutableArray<Word> words, int start, int end)
    {
        while (end > start && words[end - 1].Text is "," or ";" or ":" or "." or "–")
        {
            end--;
        }

        return end;
    }
}
