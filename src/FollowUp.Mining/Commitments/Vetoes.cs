using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments;

/// <summary>What makes a clause no promise whatever its verb; each has a name, the first that fits is told.</summary>
internal static class Vetoes
{
    private static readonly FrozenSet<string> StandingRules = LexiconFile.Load(typeof(Vetoes).Assembly, "venues.txt")["StandingRule"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"at taksten fastsættes til 412 kr.": approving it does it.</summary>
    private static readonly FrozenSet<string> SetsItself = LexiconFile.Load(typeof(Vetoes).Assembly, "venues.txt")["SetsItself"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How somebody finds something: "Rådet finder projektet godt".</summary>
    private static readonly FrozenSet<string> Opinions = LexiconFile.Load(typeof(Vetoes).Assembly, "venues.txt")["Opinion"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Opvaskemaskinen leveres i uge 10": told of what will be, not given to anybody.</summary>
    private static readonly FrozenSet<string> Forecasts = LexiconFile.Load(typeof(Vetoes).Assembly, "venues.txt")["Forecast"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<(string Name, Func<ClauseView, bool> Fits)> All =
    [
        ("taken-to-note", v => Follows(v, "til", "efterretning") || Follows(v, "til", "orientering") && v.Verb is { Verb.Class: VerbClass.Decide }),
        ("reported", v => v.Clause.Kind == ClauseKind.Complement && !v.IsDetached && !v.IsAgreed && !v.IsRecommendation && !ReportedPromise.Holds(v)),
        ("paid-from", v => v.IsPassive && v.Verb!.Verb.Infinitive is "afholde" or "finansiere" or "dække" && v.SubjectWords.End > v.SubjectWords.Start && IsMoney(v.Words[v.SubjectWords.Start].Lower)),
        ("earlier-decision", v => v.IsEarlierDecision),
        ("condition", v => v.Words[0].Lower is "hvis" or "såfremt" || v.Clause.Kind == ClauseKind.Subordinate && !IsFollowedUp(v) && !IsConsequence(v)),
        ("only-if-needed", v => Follows(v, "ved", "behov") || Follows(v, "efter", "behov") || v.Modal == "kan" && (v.Has("eventuelt") || v.Has("evt"))),
        ("event-of-others", v => v.Verb is { Verb.Infinitive: "mødes" } && v.Modal is null && !v.IsAgreed && (v.Subject.IsEmpty || v.Times.Any(t => t.Deadline.Kind == Dates.DeadlineKind.Recurring))),
        ("as-it-is", v => v.Clause.Count > 3 && v.Words[v.Clause.Start].Lower == "i" && v.Words[v.Clause.Start + 1].Lower == "dag" && v.Verb is { Form: VerbForm.Present } && v.Modal is null),
        ("sets-itself", v => v.IsRecommendation && v.IsPassive && v.Modal is null && !v.HasTime && SetsItself.Contains(v.Verb!.Verb.Infinitive) && !IsSentOn(v) && !(v.Verb.Verb.Infinitive == "nedsætte" && (HasEnding(v, "udvalg") || HasEnding(v, "gruppe") || HasEnding(v, "råd")))),
        ("by-rule", v => v.IsPassive && v.Modal is null && !v.IsAgreed && v.Has("ifølge")),
        ("order-of-points", v => v.IsPassive && v.Modal is null && v.SubjectWords.End > v.SubjectWords.Start && (v.Verb!.Verb.Infinitive is "lukke" or "afslutte" && !v.HasTime && v.Words[v.SubjectWords.Start].Lower is "punktet" or "sagen"
            || v.Words[v.SubjectWords.Start].Lower is "punkt" or "pkt" && v.SubjectWords.End - v.SubjectWords.Start >= 2 && char.IsDigit(v.Words[v.SubjectWords.Start + 1].Text[0]) && !v.HasTime && v.Verb!.Verb.Infinitive is "tage" or "behandle" or "rykke" or "flytte")),
        ("grants", v => v.IsRecommendation && v.Verb is { Verb.Infinitive: "meddele" or "give" } && (HasEnding(v, "bevilling") || HasEnding(v, "tilladelse") || HasEnding(v, "dispensation") || HasEnding(v, "tilsagn"))),
        ("goes-on", v => v.Verb is { Verb.Infinitive: "mødes", Form: VerbForm.Present } && v.Modal is null && v.Has("fortsat")),
        ("takes-a-seat", v => v.Verb is { Verb.Infinitive: "overtage" } && (HasEnding(v, "posten") || HasEnding(v, "formandskabet") || HasEnding(v, "hvervet") || HasEnding(v, "stillingen") || HasEnding(v, "pladsen"))),
        ("as-it-is-now", v => v.IsPassive && v.Modal is null && !v.HasTime && !v.IsAgreed && !v.IsExpletive && v.Verb!.At + 1 < v.Clause.End && v.Words[v.Verb.At + 1].Lower == "nu"),
        ("usually", v => v.Has("automatisk") || v.Has("dengang") || v.Words[^1].Lower is "plejer" || v.Words.Length > 1 && v.Words[^2].Lower is "plejer" || v.Has("altid") || v.Has("plejer") || v.Has("hidtil") || v.Has("sædvanlig") || v.Has("sædvanligt") || v.Has("stemte") || v.Has("normalt") || v.Has("sædvanligvis")),
        ("was-asked", v => v.Finite >= 0 && v.Words[v.Finite].Lower is "har" or "havde" && v.Has("bedt")),
        ("courtesy", v => v.Modal == "vil" && v.Has("gerne") && v.Subject.Any(a => a.Kind == ActorKind.Forum) && !v.HasTime),
        ("starts", v => v.Modal is null && v.Verb is { Form: VerbForm.Present, Verb: { Infinitive: "begynde" or "starte" or "stoppe" or "tiltræde" or "fratræde" or "lukke" or "åbne", Particle: null } } begins
            && (begins.At + 1 >= v.Clause.End || v.Words[begins.At + 1].Lower is "som" or "på" or "i" or "kl" or "d" or "den" or "tidligere" or "igen" || TimesAt.Reach(v.Times, v.Words[begins.At + 1]))),
        ("gets-going", v => v.Modal is null && v.Verb is { Form: VerbForm.Present, Verb: { Infinitive: "gå", Particle: "i gang" } } && !v.Has("med") && !v.IsAgreed),
        ("there-is", v => v.IsExpletive && v.Verb is { Form: VerbForm.Passive, Verb.Infinitive: "finde" } finds && !v.IsAgreed && !(finds.At + 2 < v.Clause.End && v.Words[finds.At + 1].Lower is "en" or "et" && v.Words[finds.At + 2].Lower is "ny" or "nyt" or "anden" or "andet" or "løsning" or "dato" or "tid")),
        ("not", v => v.Finite >= 0 && (Near(v, "ikke", v.Finite, 4) || (v.Clause.Kind != ClauseKind.Main || v.IsRecommendation) && StandsBefore(v, "ikke"))),
        ("one", v => !v.IsWe && v.SubjectWords.End > v.SubjectWords.Start && v.Words[v.SubjectWords.Start].Lower is "man" or "folk" or "nogle" or "nogen" or "mange" or "ingen" or "flere"),
        ("part-of", v => v.Words[v.Clause.Start].Lower is "hvoraf" or "heraf"),
        ("everybody-themselves", v => v.Modal == "skal" && !v.HasTime && v.Finite + 1 < v.Clause.End && v.Words[v.Finite + 1].Lower == "selv"),
        ("forecast", v => v.IsPassive && v.HasTime && !v.Times.Any(t => IsLimit(t.Deadline.Text)) && !v.IsAgreed && !v.IsListed && !v.IsRecommendation && v.Modal is null && !v.IsExpletive && v.Verb!.Verb.Particle is null && Forecasts.Contains(v.Verb.Verb.Infinitive) && !Rules.Agent.Of(v).Actors.Any(a => a.Kind is ActorKind.Person or ActorKind.Department) && v.Words[v.SubjectWords.Start].Lower is not ("et" or "en") && !(v.SubjectWords.End > v.SubjectWords.Start && Rules.ActorDoes.IsGathering(v.Words[v.SubjectWords.End - 1].Lower))),
        ("some-year", v => v.IsPassive && v.Modal is null && !v.IsAgreed && !v.IsListed && !v.IsRecommendation && !v.IsExpletive && v.Times.Any(t => t.Deadline.Rule == "year" && t.Deadline.Text.StartsWith("i ", StringComparison.OrdinalIgnoreCase)) && !v.HasTime && v.Words[v.Finite].Lower is "bliver"),
        ("meeting-announced", v => v.Verb is { Verb.Infinitive: "afholde" or "holde" } && v.SubjectWords.End > v.SubjectWords.Start && v.Words[v.SubjectWords.End - 1].Lower is "møde" or "mødet"),
        ("standing-rule", v => v.Modal is "skal" && HasAny(v, StandingRules) || v.Modal is "skal" && v.IsPassive && IsBarePlural(v) && !v.IsAgreed && (Follows(v, "dage", "efter") || Follows(v, "inden", "for") || v.Times.Any(t => t.Deadline.Rule is "within" or "counted-from"))),
        ("of-a-kind", v => v.IsPassive && !v.HasTime && !v.IsAgreed && !v.IsListed && !v.IsRecommendation && !v.IsExpletive && IsBareNoun(v) && v.Verb!.Verb.Class is VerbClass.Act or VerbClass.Edit && Rules.ReturnVenue.In(v) is null && Rules.Agent.Of(v).Actors.IsEmpty && v.Lead.IsEmpty),
        ("only-rule", v => v.Modal == "skal" && v.IsPassive && !v.IsAgreed && (v.Has("kun") || (v.SubjectWords.End > v.SubjectWords.Start && v.Words[v.SubjectWords.Start].Lower is "et" or "en" or "alle" && v.Times.Any(t => t.Deadline.Rule == "within")))),
        ("same-day", v => v.Modal is "skal" or null && !v.IsExpletive && v.IsPassive && !v.IsAgreed && Follows(v, "samme", "dag")),
        ("every-time", v => v.Modal == "skal" && v.IsPassive && !v.IsAgreed && v.Times.Any(t => t.Deadline.Kind == Dates.DeadlineKind.Recurring && t.Deadline.Rule != "from-now-on")),
        ("budget-target", v => v.Verb is { Verb.Infinitive: "finde" or "spare" or "effektivisere" or "reducere" } && (v.SubjectWords.End > v.SubjectWords.Start && v.Words[v.SubjectWords.Start].Lower.StartsWith("bespar", StringComparison.Ordinal) || v.Has("mio") || v.Has("mia") || v.Has("kroner") || v.Has("kr"))),
        ("opinion", v => v.Verb is { Verb.Infinitive: "finde", Verb.Particle: null } verb && v.Modal is null && !v.IsPassive && IsOpinion(v, verb)),
        ("under-this-point", v => Follows(v, "under", "punktet") || Follows(v, "dette", "punkt")),
        ("at-this-meeting", v => Follows(v, "mødets", "afslutning") || Follows(v, "mødets", "start") || Follows(v, "mødets", "begyndelse") || !v.HasTime && (Follows(v, "på", "mødet") || Follows(v, "dagens", "møde")) && !v.Has("næste")),
    ];

    /// <summary>The forum itself was to do it at the meeting.</summary>
    public const string ForumsOwnAct = "forums-own-act";

    /// <summary>Others than those at the table do it.</summary>
    public const string OthersDo = "others-do";

    /// <summary>A deadline with nothing before it that could be late.</summary>
    public const string DeadlineOfNothing = "deadline-of-nothing";

    /// <summary>All names, those included that need the rule that read the clause and are told by <see cref="ClauseMiner"/>.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(v => v.Name), ForumsOwnAct, OthersDo, DeadlineOfNothing];

    private static bool HasEnding(ClauseView view, string ending)
    {
        for (var i = view.Clause.Start; i < view.Clause.End; i++)
        {
            if (view.Words[i].Lower.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(ClauseView view, FrozenSet<string> words)
    {
        for (var i = view.Clause.Start; i < view.Clause.End; i++)
        {
            if (words.Contains(view.Words[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Hjelme og sko udleveres ved skuret": things of a kind, no certain ones, and no time.</summary>
    private static bool IsBareNoun(ClauseView view)
    {
        var (from, to) = view.SubjectWords;
        if (to <= from || view.Words[from].Is(WordTraits.Determiner) || !view.Words[from].IsWord)
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            var lower = view.Words[i].Lower;
            if (view.Words[i].Is(WordTraits.Preposition) || (lower != "og" && !lower.EndsWith("er", StringComparison.Ordinal) && !lower.EndsWith('e') && !lower.EndsWith('o') && i == to - 1)
                || lower.EndsWith("erne", StringComparison.Ordinal) || lower.EndsWith("ene", StringComparison.Ordinal) || (i > from && view.Words[i].IsCapitalised))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMoney(string lower) =>
        lower.StartsWith("udgift", StringComparison.Ordinal) || lower.StartsWith("merudgift", StringComparison.Ordinal) || lower.StartsWith("omkostning", StringComparison.Ordinal) || lower.StartsWith("beløb", StringComparison.Ordinal);

    /// <summary>"Skader skal anmeldes": things of a kind, no certain ones.</summary>
    private static bool IsBarePlural(ClauseView view) =>
        view.SubjectWords.End == view.SubjectWords.Start + 1 && view.Words[view.SubjectWords.Start] is { IsWord: true } word && !word.Is(WordTraits.ThisMatter | WordTraits.Determiner)
        && !word.Lower.EndsWith("en", StringComparison.Ordinal) && !word.Lower.EndsWith("et", StringComparison.Ordinal) && !word.Lower.EndsWith("ne", StringComparison.Ordinal);

    /// <summary>"hun finder egenbetalingen for høj", "han finder, at ...".</summary>
    private static bool IsOpinion(ClauseView view, VerbUse verb)
    {
        var next = verb.At + 1;
        return next >= view.Clause.End || HasAny(view, Opinions) || view.Words[next].Lower is "det" or "at" || view.Words[view.Clause.End - 2].Lower is "for" or "er" or "meget";
    }

    /// <summary>"godkendes og oversendes til Økonomiudvalget": approving it does the one and not the other.</summary>
    private static bool IsSentOn(ClauseView view)
    {
        for (var i = view.Verb!.At + 1; i + 1 < view.Clause.End; i++)
        {
            if (view.Words[i].Lower is "og" or "samt" && VerbLexicon.At(view.Words, i + 1, view.Clause.End, VerbForm.Passive) is { Verb.Class: VerbClass.Inform or VerbClass.Return or VerbClass.ReportIn })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"lukkes inden fredag": who tells what will happen gives no limit.</summary>
    private static bool IsLimit(string time) => time.StartsWith("inden", StringComparison.OrdinalIgnoreCase) || time.StartsWith("senest", StringComparison.OrdinalIgnoreCase);

    /// <summary>Name of the veto, null where the clause may be a promise.</summary>
    public static string? Of(ClauseView view)
    {
        foreach (var (name, fits) in All)
        {
            if (fits(view))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>"..., som der følges op på i ...": a promise that hangs on a noun.</summary>
    private static bool IsFollowedUp(ClauseView view) =>
        view.IsAntecedent
            || view is { Clause.Connector: "som", Modal: null, Verb: { Form: VerbForm.Present, Verb.Class: VerbClass.Edit } } && !view.Subject.IsEmpty && view.SubjectWords.Start == view.First || view.Clause.Connector is "som" or "der" && view is { IsPassive: true, HasTime: true } && view.Has("igen") && view.Verb!.Verb.Class == VerbClass.Return || view.Clause.Connector is "som" or "hvor" or "hvilket" && view.IsPassive && view.IsExpletive
            && view.Verb!.Verb is { Class: VerbClass.Return } or { Infinitive: "følge" or "samle" or "evaluere" or "rapportere" };

    /// <summary>"Afsnittet er for langt, så det skriver Mia om": the subject behind the verb makes it a sentence of its own.</summary>
    private static bool IsConsequence(ClauseView view) =>
        view.Clause.Connector == "mens" && view.HasTime && !view.Subject.IsEmpty && view.Modal == "skal" || view.Clause.Connector == "mens" && view.HasTime && !view.Subject.IsEmpty && view.Modal is null && view.Verb is { Form: VerbForm.Present, Verb.Class: VerbClass.ReportIn or VerbClass.Inform or VerbClass.Act } || view.Clause.Connector == "så" && view.Finite >= 0 && (view.SubjectWords.Start > view.Finite && (!view.Subject.IsEmpty || view.IsWe)
            || view.Modal is null && !view.Subject.IsEmpty && view.Verb is { Form: VerbForm.Present, Verb.IsAction: true });

    private static bool Follows(ClauseView view, string first, string second)
    {
        if (!view.Clause.MayHave(first) || !view.Clause.MayHave(second))
        {
            return false;
        }

        for (var i = view.Clause.Start; i + 1 < view.Clause.End; i++)
        {
            if (view.Words[i].Lower == first && view.Words[i + 1].Lower == second)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"at der ikke søges": in an inner clause "ikke" stands before its verb.</summary>
    private static bool StandsBefore(ClauseView view, string word) =>
        view.Find(word, view.Clause.Start) is var at && at >= 0 && at < view.Finite && at >= view.Finite - 2;

    private static bool Near(ClauseView view, string word, int from, int reach) =>
        view.Find(word, from) is var at && at >= 0 && at <= from + reach && (view.Verb is null || at <= view.Verb.At + 2);
}
