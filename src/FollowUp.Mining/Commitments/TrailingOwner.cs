using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;
using FollowUp.Mining.People;

namespace FollowUp.Mining.Commitments;

/// <summary>Who stands behind the sentence: "Ny skabelon laves (MH)", "Bestil lokaler - Mette", "Kontakt til KL v/ Finn".</summary>
internal static class TrailingOwner
{
    /// <summary>The owners, and the index where they begin (the end of what is said); none where nobody stands there.</summary>
    public static (ImmutableArray<MinedActor> Actors, int End) Of(
        ImmutableArray<Word> words, int start, ActorReader actors, ImmutableArray<TimeExpression> times, bool isListed)
    {
        var last = words.Length;
        while (last > start && words[last - 1].Text is "." or ";" or "*")
        {
            last--;
        }

        last = BeforeReady(words, start, last, times);

        if (last - start < 3)
        {
            return ([], words.Length);
        }

        if (words[last - 1].Text is ")" or "]")
        {
            var open = last - 2;
            while (open > start && words[open].Text is not ("(" or "["))
            {
                open--;
            }

            return open > start && !IsIntroduced(words, open) && Reaches(words, open + 1, last - 1, actors, times) is { IsEmpty: false } inside
                ? (inside, open)
                : ([], words.Length);
        }

        for (var i = last - 2; i > start && i > last - 14; i--)
        {
            var isMark = words[i].Text is "–" or "-" or "→" or "—" or "/" or ">" || words[i].Lower == "v" && words[i + 1].Text is "/" or ".";
            if (!isMark || !isListed && words[i].Text is "/" or "-")
            {
                continue;
            }

            var from = i + 1;
            while (from < last && !words[from].IsWord)
            {
                from++;
            }

            if (Reaches(words, from, last, actors, times) is { IsEmpty: false } behind)
            {
                return (behind, i);
            }
        }

        return ([], words.Length);
    }

    /// <summary>"Lav et skema (Fatima) – klar inden efterårsferien": the owner stands before the time.</summary>
    private static int BeforeReady(ImmutableArray<Word> words, int start, int last, ImmutableArray<TimeExpression> times)
    {
        var close = last - 1;
        while (close > start && words[close].Text is not (")" or "]"))
        {
            close--;
        }

        for (var i = close + 1; i < last; i++)
        {
            if (words[i].IsWord && words[i].Lower is not ("klar" or "færdig" or "senest" or "frist" or "deadline") && !TimesAt.Hold(times, words[i]))
            {
                return last;
            }
        }

        return close > start ? close + 1 : last;
    }

    /// <summary>"Mette Holm (MH)": the initials of the name before, no owner.</summary>
    private static bool IsIntroduced(ImmutableArray<Word> words, int open) =>
        words[open - 1].IsCapitalised && words[open + 1].IsCapitals && open > 1 && words[open - 2].IsCapitalised && words[open - 2].Text[0] == words[open + 1].Text[0];

    /// <summary>The actors, where nothing but them and times stands up to the end.</summary>
    private static ImmutableArray<MinedActor> Reaches(ImmutableArray<Word> words, int from, int end, ActorReader actors, ImmutableArray<TimeExpression> times)
    {
        var (named, next) = actors.List(words, from, end);
        if (named.IsEmpty && from == end - 1 && words[from].Lower == "alle")
        {
            return [new MinedActor(words[from].Text, ActorKind.Group, "Alle")];
        }

        for (; next < end; next++)
        {
            var word = words[next];
            if (word.IsWord && !TimesAt.Hold(times, word))
            {
                return [];
            }
        }

        return named.Any(a => a.Kind == ActorKind.Forum) ? [] : named;
    }
}
