using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments;

/// <summary>
/// A line that ends with a colon and opens a list: "Cheferne skal inden næste møde:", "Det blev aftalt:", "Opfølgning:". Its items
/// inherit who, duty and time.
/// </summary>
/// <param name="IsDuty">The items are to be done: a modal, an agreement or a heading says so.</param>
/// <param name="IsReport">The items were told or discussed.</param>
/// <param name="IsLabel">A label alone; what follows need not be marked as a list.</param>
internal sealed record LeadIn(ImmutableArray<MinedActor> Actors, bool IsDuty, bool IsReport, bool IsLabel, ImmutableArray<TimeExpression> Times)
{
    /// <summary>The line says itself what is to be done: "Der udsendes et brev til foreningerne:".</summary>
    public bool IsClause { get; init; }

    private static readonly LexiconFile Lists = LexiconFile.Load(typeof(LeadIn).Assembly, "venues.txt");
    private static readonly FrozenSet<string> Duties = Lists["DutyOfList"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Reports = Lists["ReportOfList"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Longer lines are sentences that happen to end with a colon.</summary>
    private const int MostWords = 30;

    /// <summary>The lead-in that the words are, null where they are none.</summary>
    public static LeadIn? Of(ImmutableArray<Word> words, ActorReader actors, ImmutableArray<TimeExpression> times)
    {
        if (words[^1].Text != ":" || words.Length > MostWords || words.Length < 2)
        {
            return null;
        }

        var end = words.Length - 1;
        var isLabel = end <= 3 && WhatLabel.LengthAt(words) == end + 1;
        var hasDuty = isLabel;
        var hasReport = false;
        for (var i = 0; i < end; i++)
        {
            hasDuty |= Duties.Contains(words[i].Lower) || (words[i].Readings.Any(r => r.Form is VerbForm.Present or VerbForm.Passive && r.Verb.IsAction) && i > 0);
            hasReport |= Reports.Contains(words[i].Lower);
        }

        var first = 0;
        while (first < end && words[first].Is(WordTraits.Adverb) && !words[first].Is(WordTraits.FirstName))
        {
            first++;
        }

        var (named, next) = actors.List(words, first, end);

        // "Det blev besluttet, at forvaltningen:" and "Inden næste møde skal cheferne:" name them further on.
        for (var i = first; i < end && named.IsEmpty; i++)
        {
            if (words[i].Lower is "skal" or "at" or "bedes" or "vil")
            {
                (named, next) = actors.List(words, i + 1, end);
            }
        }

        var isWho = !named.IsEmpty && next == end;
        var isClause = hasDuty && words.Any(w => w.Readings.Any(r => r.Form == VerbForm.Passive && r.Verb.IsAction));
        return new LeadIn(isWho || hasDuty && !hasReport ? named : [], hasDuty && !hasReport || isWho, hasReport, isLabel, times) { IsClause = isClause };
    }
}
