using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>A draft with its place and time, before ids are given.</summary>
internal sealed record Found(Draft Draft, SourceSpan Evidence, MinedDeadline? Deadline, ImmutableArray<string> Rules);

/// <summary>Mines one stretch of text, sentence by sentence, clause by clause.</summary>
internal sealed class SectionMiner(string text, ActorReader actors, TimeContext time, bool isRecommendation, string? forum)
{
    public ImmutableArray<Found> Mine(SourceSpan span)
    {
        var found = new List<Found>();
        Sentence? before = null;
        var known = 0;
        foreach (var sentence in Sentences.In(text, span))
        {
            var words = Words.In(text, sentence.Span);
            if (words.Length == 0 || words[^1].Text == "?")
            {
                continue;
            }

            var times = TimesIn(sentence.Span);
            if (before is not null && Labels.OpensWith(words))
            {
                if (found.Count == known)
                {
                    found.Add(new Found(new Draft(CommitmentKind.Action, TitleWriter.Plain(text, before.Span), [], 0.55), before.Span, null, ["labelled"]));
                }

                found[^1] = Labelled(found[^1], words, times);
                continue;
            }

            (before, known) = (sentence, found.Count);
            MineSentence(words, times, found);
        }

        return [.. found];
    }

    private void MineSentence(ImmutableArray<Word> words, ImmutableArray<TimeExpression> times, List<Found> found)
    {
        var clauses = Clauses.In(words);
        for (var i = 0; i < clauses.Length; i++)
        {
            var around = Around(clauses, i);
            ImmutableArray<TimeExpression> own = [.. times.Where(t => t.Start >= around.Start && t.End <= around.End)];
            var view = WithLead(clauses, i, ClauseViews.Of(text, clauses[i], actors, DeadlinePicker.Binding(text, own, time.Reference), time.Reference, isRecommendation));
            if (view.IsPronoun && found.Count > 0 && found[^1].Draft.Actors is [var last])
            {
                view = view with { Subject = [last with { Text = view.Words[view.SubjectWords.Start].Text }] };
            }

            if (Vetoes.Of(view) is not null || Read(view) is not var (draft, rule))
            {
                continue;
            }

            var deadline = DeadlinePicker.Pick(text, own, time.Reference);
            if (rule == "deadline-is" && draft.Title == "Overhold deadline" | draft.Title == "Overhold fristen" && found.Count > 0 && found[^1].Deadline is null)
            {
                found[^1] = found[^1] with { Deadline = deadline, Rules = found[^1].Rules.Add(rule) };
                continue;
            }

            var who = Labels.Actors(words, actors) is { IsEmpty: false } labelled && draft.Actors.IsEmpty ? labelled : draft.Actors;
            var title = TitleTail.Complete(text, draft.Title, clauses, i);
            ImmutableArray<string> rules = deadline is null ? [rule] : [rule, deadline.Rule];
            found.Add(new Found(
                draft with { Title = title, Actors = who },
                Evidence(clauses, i, title.Length > draft.Title.Length),
                deadline,
                isRecommendation ? rules.Insert(0, "approved-recommendation") : rules));
        }
    }

    private (Draft, string)? Read(ClauseView view)
    {
        foreach (var rule in CommitmentRules.All)
        {
            if (rule.Read(view) is { } draft)
            {
                return isRecommendation && rule.Name != "asks-another" && IsForumsOwnAct(draft) ? null : (draft, rule.Name);
            }
        }

        return null;
    }

    /// <summary>"at Chefforum udpeger ...": what the forum itself was to do at the meeting.</summary>
    private bool IsForumsOwnAct(Draft draft) =>
        draft.Actors.Any(a => a.Kind == ActorKind.Forum || string.Equals(a.Normalized, forum, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Mette Holm: sender planen ud": the name before the colon is the subject.</summary>
    private ClauseView WithLead(ImmutableArray<Clause> clauses, int at, ClauseView view)
    {
        if (at == 0 || clauses[at].Connector != ":" || !view.Subject.IsEmpty || clauses[at - 1].Count > 6)
        {
            return view;
        }

        var lead = clauses[at - 1];
        var (named, next) = actors.List(lead.Words, lead.Start, lead.End);
        return named.IsEmpty || next < lead.End ? view : view with { Subject = named, SubjectWords = (clauses[at].Start, clauses[at].Start) };
    }

    private ImmutableArray<TimeExpression> TimesIn(SourceSpan span) =>
        [.. TimeExpressions.Find(span.In(text), time).Select(t => t with { Start = t.Start + span.Start })];

    private Found Labelled(Found found, ImmutableArray<Word> words, ImmutableArray<TimeExpression> times)
    {
        var named = Labels.Actors(words, actors);
        var deadline = DeadlinePicker.Pick(text, times, time.Reference);
        return found with
        {
            Draft = named.IsEmpty || !found.Draft.Actors.IsEmpty ? found.Draft : found.Draft with { Actors = named },
            Deadline = found.Deadline ?? deadline,
            Rules = found.Rules.Add("labelled"),
        };
    }

    /// <summary>The clause with the subordinate ones before and behind it: their times are its times.</summary>
    private static SourceSpan Around(ImmutableArray<Clause> clauses, int at)
    {
        var first = at > 0 && clauses[at - 1].Kind == ClauseKind.Subordinate && at - 1 == 0 ? at - 1 : at;
        var last = at;
        while (last + 1 < clauses.Length && clauses[last + 1].Kind == ClauseKind.Subordinate && clauses[last + 1].Connector is "når" or "så" or "for at" or "ved at" or "herunder")
        {
            last++;
        }

        var start = clauses[at].Frame is { } frame && clauses[at].Connector == "at" ? frame.Span.Start : clauses[first].Span.Start;
        return new SourceSpan(start, clauses[last].Span.End);
    }

    private static SourceSpan Evidence(ImmutableArray<Clause> clauses, int at, bool withNext)
    {
        var last = withNext ? at + 1 : at;
        while (last + 1 < clauses.Length && clauses[last + 1].Kind == ClauseKind.Subordinate)
        {
            last++;
        }

        var start = clauses[at].Frame is { } frame && clauses[at].Connector == "at" ? frame.Span.Start : clauses[at].Span.Start;
        return new SourceSpan(start, clauses[last].Span.End);
    }
}
