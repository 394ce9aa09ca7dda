using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Explaining;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>Mines one sentence, clause by clause.</summary>
internal sealed class ClauseMiner(string text, ActorReader actors, TimeContext time, SectionPlace place, MiningTrace? trace)
{
    private readonly Outsiders outsiders = new(place.Forum);

    private readonly SubjectInheritance inheritance = new(actors);
    private readonly OwnerLine ownerLine = new(text, actors, time);

    public void Mine(Sentence sentence, ImmutableArray<Word> whole, ImmutableArray<TimeExpression> times, LeadIn? lead, List<Found> found)
    {
        var label = WhatLabel.LengthAt(whole);
        var isListed = sentence.IsListItem && lead is { IsDuty: true } || lead is { IsLabel: true, IsReport: false } || label > 0 || place.IsActionList;
        var (owners, end) = TrailingOwner.Of(whole, label, actors, times, isListed || sentence.IsListItem);
        isListed |= !owners.IsEmpty;
        var words = label == 0 && end == whole.Length ? whole : whole[label..end];
        if (words.IsEmpty)
        {
            return;
        }

        var clauses = Clauses.In(words);
        var before = found.Count;
        var hasVerb = false;
        var explained = trace is null ? null : ImmutableArray.CreateBuilder<ExplainedClause>();
        for (var i = 0; i < clauses.Length; i++)
        {
            if (i > 0 && found.Count > 0 && found[^1].Draft.Actors.IsEmpty && DoesIt.Read(text, words, clauses[i].Start, clauses[i].End, actors, times, time.Reference) is { } doing)
            {
                OwnerLine.Attach(found, found.Count - 1, null, doing);
                continue;
            }

            var around = ClauseSpans.Around(clauses, i);
            var own = ClauseSpans.Within(times, around);

            // "at HR inden jul laver en vejledning, at Skole afprøver den": the time is the first one's.
            if (i > 1 && clauses[i] is { Frame: { } agreement, Connector: "at" } && clauses[i - 1] != agreement)
            {
                own = ClauseSpans.Within(own, agreement.Span).AddRange(ClauseSpans.Within(own, new SourceSpan(clauses[i].Span.Start, around.End)));
            }
            if (i == clauses.Length - 1 && end < whole.Length)
            {
                own = own.AddRange(ClauseSpans.Within(times, new SourceSpan(around.End, int.MaxValue)));
            }

            if (ClauseSpans.Continuation(clauses, i) is { } continued)
            {
                own = own.AddRange(ClauseSpans.Within(times, continued.Span));
            }

            if (own.IsEmpty && lead is { IsDuty: true })
            {
                own = lead.Times;
            }

            var view = ClauseViews.Of(text, clauses[i], actors, DeadlinePicker.Binding(text, own, time.Reference), time.Reference, place.IsRecommendation);
            view = inheritance.Of(view, clauses, i, lead, isListed, found, before);
            hasVerb |= view.Finite >= 0 && !(isListed && clauses[i].Kind == ClauseKind.Subordinate && clauses[i].Connector is "som" or "der" or "hvad" or "hvordan" or "hvilke");
            explained?.Add(Explain(view, Read(view, clauses, i, own, times, owners, words, found)));
            if (explained is null)
            {
                Read(view, clauses, i, own, times, owners, words, found);
            }
        }

        if (found.Count == before && isListed && !hasVerb && ListedItem.Read(text, words, times, owners, lead, label > 0, actors) is { } listed)
        {
            found.Add(listed with { Deadline = DeadlinePicker.Pick(text, times.IsEmpty && lead is not null ? lead.Times : times, time.Reference) });
        }

        if (explained is not null)
        {
            trace!.Sentence(sentence.Span, explained.ToImmutable());
        }
    }

    private ClauseOutcome Read(
        ClauseView view, ImmutableArray<Clause> clauses, int at, ImmutableArray<TimeExpression> own, ImmutableArray<TimeExpression> times, ImmutableArray<MinedActor> owners, ImmutableArray<Word> words, List<Found> found)
    {
        if (Vetoes.Of(view) is { } veto)
        {
            return new ClauseOutcome(veto, null, null);
        }

        if (FirstRule(view) is not var (draft, rule))
        {
            return new ClauseOutcome(null, null, null);
        }

        draft = view.IsUnknownActor ? draft with { Confidence = Math.Min(draft.Confidence, 0.6) } : draft;
        if (place.IsRecommendation && rule != "asks-another" && IsForumsOwnAct(draft))
        {
            return new ClauseOutcome(Vetoes.ForumsOwnAct, rule, draft);
        }

        if (rule == "actor-does" && !view.IsAgreed && view.Verb is { Verb.Infinitive: "behandle" or "drøfte" } && outsiders.IsOtherForum(draft.Actors))
        {
            return new ClauseOutcome(Vetoes.OthersDo, rule, draft);
        }

        if (rule is "actor-does" or "actor-shall" or "takes-it-on" && !view.IsAgreed && (!place.IsHeaded || place.IsDiscussion) && outsiders.Are(draft.Actors))
        {
            return new ClauseOutcome(Vetoes.OthersDo, rule, draft);
        }

        var deadline = DeadlinePicker.Pick(text, own, time.Reference) ?? DeadlinePicker.Pick(text, ClauseSpans.Relative(clauses, at, times), time.Reference)
            ?? DeadlinePicker.Pick(text, ClauseSpans.Ensured(clauses, at, times), time.Reference) ?? (at == 0 ? DeadlinePicker.Pick(text, Bracketed(times), time.Reference) : null) ?? EventDeadline.Of(text, clauses, at, times, time);
        // "... holdes den 5. december, og Ragnhild samler materialet inden da"
        if (deadline is { Rule: EventDeadline.Rule, Text: "inden da" } && DayBefore(times, view.Clause.Span.Start) is { } day)
        {
            deadline = deadline with { Date = day.AddDays(-1) };
        }

        if (rule is "deadline-is" or "ready-by" && draft.IsOnlyDeadline && found.Count > 0 && found[^1].Deadline is null)
        {
            found[^1] = found[^1] with { Deadline = deadline, Rules = found[^1].Rules.Add(rule) };
            return new ClauseOutcome(null, rule, draft);
        }

        // "Fristen er 10. oktober" with nothing before it that could be late: news of a date.
        if (rule == "deadline-is" && draft.IsOnlyDeadline && !view.IsAgreed)
        {
            return new ClauseOutcome(Vetoes.DeadlineOfNothing, rule, draft);
        }

        var labelled = draft.Actors.IsEmpty ? ownerLine.Labelled(words) : [];
        var who = !draft.Actors.IsEmpty ? draft.Actors : !labelled.IsEmpty ? labelled : !owners.IsEmpty ? owners : view.Lead;
        // "Udvalget beder forvaltningen om at ... Samtidig bedes indhentet en vurdering": the same are asked.
        if (who.IsEmpty && rule == "bedes-done" && view.Has("bedes") && found.Count > 0 && view.First > view.Clause.Start && view.Words[view.Clause.Start].Is(WordTraits.Adverb))
        {
            who = found[^1].Draft.Actors;
        }

        var title = TitleTail.Complete(text, draft.Title, clauses, at);
        ImmutableArray<string> rules = deadline is null ? [rule] : [rule, deadline.Rule];
        found.Add(new Found(
            draft with { Title = title, Actors = who },
            ClauseSpans.Evidence(clauses, at, title.Length > draft.Title.Length, view.SubjectStart),
            deadline,
            place.IsRecommendation ? rules.Insert(0, "approved-recommendation") : rules)
        {
            IsConditional = Conditions.Holds(clauses, at),
            IsListed = view.IsListed,
        });
        return new ClauseOutcome(null, rule, draft);
    }

    /// <summary>"... så direktionen kan se, hvad der mangler (inden 14 dage)": a time in brackets belongs to the sentence.</summary>
    private ImmutableArray<TimeExpression> Bracketed(ImmutableArray<TimeExpression> times) => [.. times.Where(t => t.Start > 0 && text[t.Start - 1] == '(')];

    private static DateOnly? DayBefore(ImmutableArray<TimeExpression> times, int place) => times.LastOrDefault(t => t.End <= place && t.Deadline.Date is not null)?.Deadline.Date;

    private static (Draft, string)? FirstRule(ClauseView view)
    {
        foreach (var rule in CommitmentRules.All)
        {
            if (rule.Read(view) is { } draft)
            {
                return (draft, rule.Name);
            }
        }

        return null;
    }

    /// <summary>"at Chefforum udpeger ...": what the forum itself was to do at the meeting.</summary>
    private bool IsForumsOwnAct(Draft draft) =>
        draft.Actors.Any(a => a.Kind == ActorKind.Forum || string.Equals(a.Normalized, place.Forum, StringComparison.OrdinalIgnoreCase));

    private ExplainedClause Explain(ClauseView view, ClauseOutcome outcome) => ClauseExplanation.Of(text, view, outcome);
}

/// <summary>What came of a clause: the veto that stopped it, or the rule that read it; neither where no rule fits.</summary>
internal readonly record struct ClauseOutcome(string? Veto, string? Rule, Draft? Draft);
