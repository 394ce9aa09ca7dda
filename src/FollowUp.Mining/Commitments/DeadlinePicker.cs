using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments;

/// <summary>Chooses which time in a clause is its deadline: days of events and days that are past are none.</summary>
internal static class DeadlinePicker
{
    private const int LookBack = 60;

    private static readonly FrozenSet<string> EventNouns = LexiconFile.Load(typeof(DeadlinePicker).Assembly, "venues.txt")["EventNoun"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Places = ["på", "i", "inden", "før", "ved", "senest"];
    private static readonly string[] Events = ["til", "om", "fra", "for", "med", "efter", "jf"];

    public static MinedDeadline? Pick(string text, ImmutableArray<TimeExpression> times, DateOnly reference) => times.IsEmpty ? null : Chosen(text, times, reference);

    private static MinedDeadline? Chosen(string text, ImmutableArray<TimeExpression> times, DateOnly reference)
    {
        ImmutableArray<TimeExpression> coming = [.. times.Where(t => IsComing(t, reference) && !IsEvent(text, t) && !IsPlaceOnly(t) && !RecurringRules.Weak.Contains(t.Deadline.Rule))];
        ImmutableArray<TimeExpression> limits = [.. coming.Where(t => t.IsDated && IsLimit(t.Deadline.Text))];
        if (coming.Length > 1 && coming.Any(t => t.Deadline.Rule != "budget-process"))
        {
            // "i budgetforhandlingerne i september": the month is the closer word.
            coming = [.. coming.Where(t => t.Deadline.Rule != "budget-process")];
        }

        return coming.IsEmpty ? null : Best(text, limits.IsEmpty ? coming : limits);
    }

    /// <summary>Times that can bind a promise to a day or a place.</summary>
    public static ImmutableArray<TimeExpression> Binding(string text, ImmutableArray<TimeExpression> times, DateOnly reference) =>
        times.IsEmpty ? times : [.. times.Where(t => IsComing(t, reference) && !IsEvent(text, t))];

    /// <summary>The words around the times are enough to choose among them; the document would be read through for each clause.</summary>
    private static MinedDeadline? Best(string text, ImmutableArray<TimeExpression> times)
    {
        var from = Math.Max(0, times.Min(t => t.Start) - LookBack);
        var words = text[from..times.Max(t => t.End)];
        return DeadlineReader.Best(words, [.. times.Select(t => t with { Start = t.Start - from })])?.Deadline;
    }

    /// <summary>"senest den 5. marts" is the deadline where "på næste møde" stands beside it.</summary>
    private static bool IsLimit(string words) =>
        words.StartsWith("senest", StringComparison.OrdinalIgnoreCase) || words.StartsWith("inden", StringComparison.OrdinalIgnoreCase)
        || words.StartsWith("frist", StringComparison.OrdinalIgnoreCase) || words.StartsWith("deadline", StringComparison.OrdinalIgnoreCase);

    private static bool IsComing(TimeExpression time, DateOnly reference)
    {
        if (time.Deadline.Warnings.Contains(DayRules.JustPast))
        {
            return time.Deadline.Text.Contains("senest", StringComparison.OrdinalIgnoreCase);
        }

        var last = time.Deadline.Latest ?? time.Deadline.Date;
        return (last is null || last >= reference) && time.Deadline.Rule is not ("some-day" or "running-year" or "running-term");
    }

    private static bool IsEventNoun(string word) => EventNouns.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>"tager spørgsmålet med til chefmødet": where to, not when. "tal fra 1. halvår": which ones.</summary>
    private static bool IsPlaceOnly(TimeExpression time) =>
        time.Deadline is { Rule: "coming-event", Date: null, Latest: null } && time.Deadline.Text.StartsWith("til ", StringComparison.OrdinalIgnoreCase)
            && time.Deadline.Text.EndsWith("mødet", StringComparison.OrdinalIgnoreCase) && time.Deadline.Text.Length > "til mødet".Length
        || time.Deadline is { Rule: "half-year" or "quarter" or "month" or "year", Date: null, Latest: null } && time.Deadline.Text.StartsWith("fra ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"til valget den 16. november": the day is the event's. "på mødet den 16. november" is where the matter is taken up.</summary>
    private static bool IsEvent(string text, TimeExpression time)
    {
        var words = time.Deadline.Text;
        var isBareDay = time.Deadline.Kind is DeadlineKind.Exact && (char.IsDigit(words[0]) || words.StartsWith("d", StringComparison.OrdinalIgnoreCase));
        if (!isBareDay)
        {
            return false;
        }

        var before = text[Math.Max(0, time.Start - LookBack)..time.Start].Split([' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        if (before.Length == 0 || !char.IsLetter(before[^1][^1]))
        {
            return false;
        }

        foreach (var word in before.Reverse().Take(6))
        {
            if (word.Contains("møde", StringComparison.OrdinalIgnoreCase) || Places.Contains(word, StringComparer.OrdinalIgnoreCase) || word is "er" or "bliver")
            {
                return false;
            }

            if (Events.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                return word != before[^1] && IsEventNoun(before[^1]);
            }
        }

        return false;
    }
}
