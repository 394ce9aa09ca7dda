using System.Collections.Immutable;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;

namespace FollowUp.Mining.Commitments;

/// <summary>Gives a clause the subject that it leaves out: from the name before a colon, the lead-in of the list, the clause before, the sentence before.</summary>
internal sealed class SubjectInheritance(ActorReader actors)
{
    /// <summary>A name before a colon is short; longer words before it are a sentence.</summary>
    private const int LongestName = 8;

    /// <summary>Who was named last as a subject: whom "han" and "de to" mean.</summary>
    private ImmutableArray<MinedActor> mentioned = [];

    /// <summary>Who of them was one person: whom "hun" means, whatever department was named since.</summary>
    private ImmutableArray<MinedActor> person = [];

    /// <param name="before">Number of tasks found before this sentence.</param>
    public ClauseView Of(ClauseView view, ImmutableArray<Clause> clauses, int at, LeadIn? lead, bool isListed, List<Found> found, int before)
    {
        var completed = Complete(view, clauses, at, lead, isListed, found, before);
        mentioned = completed.Subject.IsEmpty || completed.Subject.Any(a => a.Kind == ActorKind.Forum) ? mentioned : completed.Subject;
        person = !completed.Subject.IsEmpty && completed.Subject is [{ Kind: ActorKind.Person or ActorKind.Position }] ? completed.Subject : person;
        return completed;
    }

    private ClauseView Complete(ClauseView view, ImmutableArray<Clause> clauses, int at, LeadIn? lead, bool isListed, List<Found> found, int before)
    {
        // "Det blev aftalt, at man gør status i Chefforum om et halvt år": those at the table.
        if (view is { IsAgreed: true, HasTime: true } && view.SubjectWords.End == view.SubjectWords.Start + 1 && view.Words[view.SubjectWords.Start].Lower == "man")
        {
            return view with { IsWe = true };
        }

        // "Helle og Camilla, der sidder i gruppen, inviterer alle ledere": who stands behind the verb is invited.
        if (at > 1 && view.Clause is { Kind: ClauseKind.Main, Connector: "," } && view.Finite == view.Clause.Start && view.SubjectWords.Start > view.Finite && view.Verb is { Form: VerbForm.Present }
            && clauses[at - 1] is { Kind: ClauseKind.Subordinate, Connector: "der" or "som" } && FromClauseBefore(view with { Subject = [], SubjectWords = (view.Finite, view.Finite) }, clauses, at) is { } goingOn)
        {
            return goingOn;
        }

        // "Han lovede, at medlemmerne får udkastet tilsendt": who promised it sees to it.
        if (view.Clause.Frame is { } promise && ReportedPromise.IsOffer(promise) && view.Finite >= 0 && view.Words[view.Finite].Lower == "får")
        {
            var (promising, _) = actors.List(promise.Words, promise.Start, promise.End);
            view = view with { Lead = !promising.IsEmpty ? promising : promise.Words[promise.Start].Lower is "han" or "hun" ? person : [] };
        }

        if (view.Clause.Connector == Clause.AskedToo && found.Count > before && Bare(view, view.Clause.Start) is { } wanted)
        {
            return view with { Subject = found[^1].Draft.Actors, SubjectWords = (view.First, view.First), Verb = wanted, Modal = "skal" };
        }

        if (!view.Subject.IsEmpty)
        {
            return view;
        }

        if (FromColon(view, clauses, at) is { } named)
        {
            return named;
        }

        if (UnknownActor.Of(view) is { } unknown)
        {
            return view with { Subject = [unknown], IsUnknownActor = true, IsListed = at == 0 && isListed };
        }

        if (at == 0 && isListed)
        {
            return FromList(view, lead);
        }

        if (FromClauseBefore(view, clauses, at) is { } joined)
        {
            return joined;
        }

        // "Hun og TBN gennemgår tegningerne"
        var (pronoun, subjectEnd) = view.SubjectWords;
        if (subjectEnd > pronoun + 2 && view.Words[pronoun].Lower is "hun" or "han" && view.Words[pronoun + 1].Lower is "og" && !person.IsEmpty && actors.List(view.Words, pronoun + 2, subjectEnd) is { Actors.IsEmpty: false } others && others.Next == subjectEnd)
        {
            return view with { Subject = [.. person.Select(a => a with { Text = view.Words[pronoun].Text }), .. others.Actors] };
        }

        if (view.IsPronoun)
        {
            var isMany = view.Words[view.SubjectWords.Start].Lower is "de" or "begge";
            if (!isMany && !person.IsEmpty)
            {
                return view with { Subject = [.. person.Select(a => a with { Text = view.Words[view.SubjectWords.Start].Text })] };
            }

            // "Tre af lederne mangler svar. De bedes aflevere dem": whoever they are.
            if (isMany && (view.Has("bedes") || view.Has("anmodes") || view.Has("opfordres") || view.Has("pålægges")) && !(!mentioned.IsEmpty && (mentioned.Length > 1 || mentioned[0].Kind == ActorKind.Group)))
            {
                return view with { Subject = [new MinedActor(view.Words[view.SubjectWords.Start].Text, ActorKind.Group, mentioned is [{ Kind: ActorKind.Department or ActorKind.Forum } body] ? body.Normalized : DepartmentName.Capital(view.Words[view.SubjectWords.Start].Text))] };
            }

            return !mentioned.IsEmpty && (mentioned.Length > 1 || mentioned[0].Kind == ActorKind.Group) == isMany
                ? view with { Subject = [.. mentioned.Select(a => a with { Text = view.Words[view.SubjectWords.Start].Text })] }
                : view;
        }

        // "Kontakter leverandøren. Vender tilbage ...": the sentence begins with its verb, who is as before.
        var opens = at == 0 && view.Finite == view.First && view.Modal is null && view.Verb is { Form: VerbForm.Present } && !view.IsExpletive && !view.IsWe;
        return opens && !mentioned.IsEmpty ? view with { Subject = mentioned } : view;
    }

    /// <summary>"Mette Holm: sender planen ud": the name before the colon is the subject.</summary>
    private ClauseView? FromColon(ClauseView view, ImmutableArray<Clause> clauses, int at)
    {
        if (at > 0 && clauses[at].Connector == ":" && clauses[at - 1].Count <= LongestName)
        {
            var lead = clauses[at - 1];
            var (named, next) = actors.List(lead.Words, lead.Start, lead.End);
            return named.IsEmpty || next < lead.End ? null : Duty(view, named, lead.Span.Start);
        }

        // "Mette: undersøge priser": the infinitive opens no clause of its own.
        var colon = at == 0 ? view.Find(":", view.Clause.Start) : -1;
        if (colon <= 0 || colon > view.Clause.Start + LongestName)
        {
            return null;
        }

        var (who, end) = actors.List(view.Words, view.Clause.Start, colon);
        return who.IsEmpty || end < colon || Bare(view, colon + 1) is not { } verb
            ? null
            : view with { Subject = who, SubjectWords = (view.Clause.Start, colon), Verb = verb, Modal = "skal", IsListed = true };
    }

    /// <summary>"BL: Asfaltfirmaet laver vejen" has its own subject; BL only said so.</summary>
    private static ClauseView? Duty(ClauseView view, ImmutableArray<MinedActor> named, int start) =>
        !view.IsPassive && view.Finite >= 0 && view.SubjectWords.End > view.SubjectWords.Start && view.SubjectWords.Start < view.Finite ? null : Given(view, named, start);

    private static ClauseView Given(ClauseView view, ImmutableArray<MinedActor> named, int start) => view.IsPassive
        ? view with { Lead = named, SubjectStart = start }
        : view.Finite >= 0
        ? view with { Subject = named, SubjectWords = (view.Clause.Start, view.Clause.Start), SubjectStart = start }
        : Bare(view, view.First) is { } verb
            ? view with { Subject = named, SubjectWords = (view.Clause.Start, view.Clause.Start), SubjectStart = start, Verb = verb, Modal = "skal" }
            : view;

    /// <summary>An item of "Cheferne skal:" or "Aftaler:" has the lead's subject, and its infinitive the lead's duty.</summary>
    private static ClauseView FromList(ClauseView view, LeadIn? lead)
    {
        var who = lead?.Actors ?? [];
        if (VerbLexicon.At(view.Words, view.First, view.Clause.End, VerbForm.Infinitive) is { } order && view.Words[view.First].Readings.All(r => r.Form != VerbForm.Present))
        {
            return view with { Subject = who, SubjectWords = (view.First, view.First), Verb = order, Modal = "skal", IsListed = true };
        }

        if (view.Finite >= 0)
        {
            return view.Finite == view.First && view.Modal is null && view.Verb is { Form: VerbForm.Present } && !view.IsExpletive
                ? view with { Subject = who, IsListed = true }
                : view with { IsListed = true, IsAgreed = view.IsAgreed || lead is { IsDuty: true } };
        }

        return Bare(view, view.First) is { } verb
            ? view with { Subject = who, SubjectWords = (view.First, view.First), Verb = verb, Modal = "skal", IsListed = true }
            : view with { IsListed = true };
    }

    private static VerbUse? Bare(ClauseView view, int at) => at >= view.Clause.End
        ? null
        : VerbLexicon.At(view.Words, at, view.Clause.End, VerbForm.Infinitive | VerbForm.Imperative) is { } known
            ? known with { Form = VerbForm.Infinitive }
            : GuessedVerb.Infinitive(view.Words, at, view.Clause.End);

    /// <summary>"Tina Lund, der sidder i gruppen, vender tilbage" and "Bo taler med Tina Lund, som vender tilbage".</summary>
    private ClauseView? FromClauseBefore(ClauseView view, ImmutableArray<Clause> clauses, int at)
    {
        if (at == 0 || view.Finite < 0)
        {
            return null;
        }

        var isRelative = view.Clause.Kind == ClauseKind.Subordinate && view.Clause.Connector is "som" or "der";
        if (isRelative && view.Finite == view.First)
        {
            return Ending(clauses[at - 1]) is var (antecedent, from) && !IsArticle(clauses[at - 1].Words[from]) && (from == clauses[at - 1].Start || !IsArticle(clauses[at - 1].Words[from - 1]))
                ? view with { Subject = antecedent, IsAntecedent = true, SubjectStart = clauses[at - 1].Words[from].Start }
                : null;
        }

        if (view.Finite != view.First || view.Clause.Kind == ClauseKind.Subordinate)
        {
            return null;
        }

        if (view.Clause is { Kind: ClauseKind.Complement, Connector: "og" or "men" or "samt", Frame: { } frame } && !view.IsAgreed)
        {
            var (said, _) = actors.List(frame.Words, frame.Start, frame.End);
            return said.IsEmpty ? null : view with { Subject = said, IsDetached = true };
        }

        if (view.Clause.Connector == "og" && Frames.Requests.Contains(view.Words[view.Finite].Lower) && clauses[at - 1].Kind == ClauseKind.Main)
        {
            var (asking, _) = actors.List(clauses[at - 1].Words, clauses[at - 1].Start, clauses[at - 1].End);
            return asking.IsEmpty ? null : view with { Subject = asking };
        }

        for (var i = at - 1; i >= 0; i--)
        {
            if (clauses[i].Kind == ClauseKind.Complement && view.Clause is { Kind: ClauseKind.Main, Connector: "og" or "samt" })
            {
                continue;
            }

            // "mens ældrechefen, når udkastet er set, fremlægger": the subject stands before the clause inside.
            if (clauses[i].Kind == ClauseKind.Subordinate && !(clauses[i].Connector == "mens" && i < at - 1 && actors.List(clauses[i].Words, clauses[i].Start, clauses[i].End).Next == clauses[i].End))
            {
                continue;
            }

            var (named, next) = actors.List(clauses[i].Words, clauses[i].Start, clauses[i].End);
            var goesOn = view.Clause is { Kind: ClauseKind.Main, Connector: "og" or "samt" } && i < at - 1 && clauses[at - 1].Kind != ClauseKind.Main
                || view.Clause is { Kind: ClauseKind.Main, Connector: "men" or "og" } && !view.IsPassive;
            // "X beklagede og følger op": the same subject.
            if (!named.IsEmpty && goesOn && !view.IsWe && view.SubjectWords.End <= view.SubjectWords.Start)
            {
                return view with { Subject = named };
            }

            if (named.IsEmpty || i >= at - 1 || Enumerable.Range(clauses[i].Start, clauses[i].Count).Any(k => FiniteVerb.IsAt(clauses[i].Words, k, clauses[i].End)))
            {
                return null;
            }

            // "lederne af de enheder, der mangler, færdiggør": what narrows the group belongs to it.
            var isNarrowed = next < clauses[i].End || (clauses[i].Words[clauses[i].Start].Lower == "de" && clauses[i + 1].Connector is "som" or "der");
            if (isNarrowed && named is [var narrowed])
            {
                var whole = view.Text[clauses[i].Span.Start..clauses[at - 1].Span.End];
                named = [narrowed with { Text = whole, Normalized = DepartmentName.Capital(whole.ReplaceLineEndings(" ")) }];
            }

            return view with { Subject = named, SubjectStart = clauses[i].Span.Start };
        }

        return null;
    }

    /// <summary>"den leder, der mangler": any of a kind, nobody certain.</summary>
    private static bool IsArticle(Word word) => word.Is(WordTraits.Determiner) && !word.Is(WordTraits.Preposition) && word.Lower is not ("på" or "til" or "med" or "for" or "fra" or "af" or "om" or "ved" or "i");

    /// <summary>The actor that a clause ends with.</summary>
    private (ImmutableArray<MinedActor> Actors, int From)? Ending(Clause clause)
    {
        for (var i = Math.Max(clause.Start, clause.End - LongestName); i < clause.End; i++)
        {
            var (named, next) = actors.List(clause.Words, i, clause.End);
            if (!named.IsEmpty && next == clause.End)
            {
                return (named, i);
            }
        }

        return null;
    }
}
