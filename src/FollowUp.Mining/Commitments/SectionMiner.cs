using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Explaining;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>What the section miner knows of the place that it reads.</summary>
/// <param name="IsRecommendation">A recommendation that the forum approved.</param>
/// <param name="IsActionList">The heading says that what stands below is to be done ("Opfølgning", "Handlingspunkter").</param>
/// <param name="Forum">The body whose minutes these are.</param>
internal sealed record SectionPlace(bool IsRecommendation, bool IsActionList, string? Forum)
{
    /// <summary>What was said stands here, more than what was agreed.</summary>
    public bool IsDiscussion { get; init; }

    /// <summary>The house has a heading for it.</summary>
    public bool IsHeaded { get; init; }
}

/// <summary>Mines one stretch of text, sentence by sentence.</summary>
internal sealed class SectionMiner(string text, ActorReader actors, TimeContext time, SectionPlace place, MiningTrace? trace)
{
    /// <summary>Nobody says anything in so many words; what is longer is no sentence, and is not read.</summary>
    private const int MostWords = 400;

    private readonly ClauseMiner clauses = new(text, actors, time, place, trace);
    private readonly OwnerLine ownerLine = new(text, actors, time);

    public ImmutableArray<Found> Mine(SourceSpan span)
    {
        var found = new List<Found>();
        LeadIn? lead = null;
        Sentence? before = null;
        bool? isReport = null;
        var (known, listStart, sinceOwner) = (0, 0, 0);
        var sentences = Sentences.In(text, span);
        for (var i = 0; i < sentences.Length; i++)
        {
            var sentence = sentences[i];
            var words = Words.In(text, sentence.Span);
            if (words.Length == 0 || words[^1].Text == "?")
            {
                continue;
            }

            var times = TimesIn(sentence.Span);
            if (LeadIn.Of(words, actors, times) is { } opened)
            {
                trace?.LeadIn(sentence.Span, opened);
                (lead, before, known, listStart) = (opened, null, found.Count, found.Count);
                if (opened is { IsClause: true, IsLabel: false })
                {
                    // What it says itself is the task; its items are the details.
                    clauses.Mine(sentence, words, times, null, found);
                    lead = found.Count > known ? opened with { IsDuty = false, IsReport = true } : opened;
                    known = listStart = found.Count;
                }

                continue;
            }

            if (before is not null && found.Count > known && BareOwner.Read(text, words, actors, times, time.Reference) is { } bare)
            {
                OwnerLine.Attach(found, known, null, bare);
                continue;
            }

            if (before is not null && found.Count > known && found[^1].Draft.Actors.IsEmpty && DoesIt.Read(text, words, 0, words.Length, actors, times, time.Reference) is { } doing)
            {
                OwnerLine.Attach(found, found.Count - 1, null, doing);
                continue;
            }

            lead = sentence.IsListItem || lead is { IsLabel: true } ? lead : null;
            listStart = sentence.IsListItem ? listStart : found.Count;
            if (ownerLine.Read(words, times) is { } line)
            {
                trace?.OwnerLine(sentence.Span);
                var from = Math.Min(known, listStart);
                OwnerLine.Attach(found, from, before is null || (isReport ??= IsReport(before)) ? null : () => Labelled(before), line);
                OwnerLine.Share(found, sinceOwner, from, line);
                sinceOwner = found.Count;
                continue;
            }

            (before, isReport, known) = (sentence, null, found.Count);
            if (words.Length <= MostWords)
            {
                clauses.Mine(sentence, words, times, lead, found);
            }
        }

        return [.. found.Select(f => f with { Place = place })];
    }

    /// <summary>"Orienteringen blev taget til efterretning": what was, whoever stands in the line below it.</summary>
    private bool IsReport(Sentence sentence)
    {
        var words = Words.In(text, sentence.Span);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Lower is "blev" or "efterretning" or "godkendt" or "er" or "var" or "har" || FiniteVerb.IsPastByEnding(words, i))
            {
                return true;
            }
        }

        return false;
    }

    private Found Labelled(Sentence sentence) =>
        new(new Draft(CommitmentKind.Action, TitleWriter.Plain(text, sentence.Span), [], 0.55), sentence.Span, null, ["labelled"]);

    private ImmutableArray<TimeExpression> TimesIn(SourceSpan span)
    {
        var times = TimeExpressions.Find(text.AsSpan(span.Start, span.Length), time);
        return times.IsEmpty ? times : Moved(times, span.Start);
    }

    private static ImmutableArray<TimeExpression> Moved(ImmutableArray<TimeExpression> times, int by) => [.. times.Select(t => t with { Start = t.Start + by })];
}
