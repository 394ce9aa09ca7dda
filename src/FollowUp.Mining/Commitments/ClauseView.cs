using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;

namespace FollowUp.Mining.Commitments;

/// <summary>A clause with what the rules ask of it: who, which verb, what stands where.</summary>
internal sealed record ClauseView(string Text, Clause Clause, ActorReader Actors)
{
    public ImmutableArray<Word> Words => Clause.Words;

    /// <summary>Index of the first word that is no adverb or conjunction.</summary>
    public required int First { get; init; }

    /// <summary>Index of the finite verb; -1 where there is none.</summary>
    public required int Finite { get; init; }

    /// <summary>"skal", "vil", "kan" ...; null where the finite verb is no modal.</summary>
    public required string? Modal { get; init; }

    /// <summary>The verb of doing: the finite one, or the infinitive behind a modal; null where the lexicon knows none.</summary>
    public required VerbUse? Verb { get; init; }

    /// <summary>Who does it, where somebody is named as the subject.</summary>
    public required ImmutableArray<MinedActor> Subject { get; init; }

    /// <summary>Index of the subject's first word and behind its last, actor or thing; equal where there is none.</summary>
    public required (int Start, int End) SubjectWords { get; init; }

    /// <summary>The subject is "der" ("der laves ...").</summary>
    public required bool IsExpletive { get; init; }

    /// <summary>The subject is "vi".</summary>
    public required bool IsWe { get; init; }

    /// <summary>The subject is "hun", "han", "de" or "de to": who was named last.</summary>
    public bool IsPronoun => SubjectWords.End > SubjectWords.Start && Words[SubjectWords.Start].Lower is "hun" or "han" or "vedkommende" or "de" or "begge" && (Words[SubjectWords.Start].Lower is "han" or "hun" || OnlyAdds(SubjectWords.Start + 1, SubjectWords.End));

    /// <summary>"de to", "han selv", "hun gerne".</summary>
    private bool OnlyAdds(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Words[i].Lower is not ("to" or "tre") && !Words[i].Is(WordTraits.Adverb))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All times in the clause and what hangs on it.</summary>
    public required ImmutableArray<TimeExpression> Times { get; init; }

    /// <summary>Words of an agreement stand before the clause's "at".</summary>
    public required bool IsAgreed { get; init; }

    /// <summary>The agreement is an older one: "I planen for 2020 blev det besluttet at ...".</summary>
    public required bool IsEarlierDecision { get; init; }

    /// <summary>The clause is read in a recommendation that the forum approved.</summary>
    public required bool IsRecommendation { get; init; }

    /// <summary>The clause is an item of a list of what is to be done.</summary>
    public bool IsListed { get; init; }

    /// <summary>The subject is the noun that a relative clause hangs on.</summary>
    public bool IsAntecedent { get; init; }

    /// <summary>The clause looks subordinate, but goes on from the main one: "Direktøren oplyste, at ..., og lovede at ...".</summary>
    public bool IsDetached { get; init; }

    /// <summary>No list and no line of the head names the subject; only what it does shows that it is people.</summary>
    public bool IsUnknownActor { get; init; }

    /// <summary>Who stands before the colon of a clause that names no subject of its own: "HR: Skabelonen sendes ud".</summary>
    public ImmutableArray<MinedActor> Lead { get; init; } = [];

    /// <summary>Where the subject stands in the text, when it stands before the clause; else -1.</summary>
    public int SubjectStart { get; init; } = -1;

    public bool IsPassive => Verb is { Form: VerbForm.Passive };

    /// <summary>A coming time that is more than "from now on".</summary>
    public bool HasTime => Times.Any(t => !RecurringRules.Weak.Contains(t.Deadline.Rule) && t.Deadline.Rule is not "year");

    public bool Has(string lower)
    {
        if (!Clause.MayHave(lower))
        {
            return false;
        }

        for (var i = Clause.Start; i < Clause.End; i++)
        {
            if (Words[i].Lower == lower)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clause's words from an index on.</summary>
    public int Find(string lower, int from)
    {
        if (!Clause.MayHave(lower))
        {
            return -1;
        }

        for (var i = Math.Max(from, Clause.Start); i < Clause.End; i++)
        {
            if (Words[i].Lower == lower)
            {
                return i;
            }
        }

        return -1;
    }
}
