using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>Local elections and the terms of the council: "inden valget", "i denne valgperiode".</summary>
internal static class TermRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("running-term", ["(denne|indeværende|nuværende|den nuværende) ^@Term", "[minimum|mindst] [(én|en) gang i] ^@EveryTerm=mark"], Running),
        new("end-of-term", "^(valgperiodens|byrådsperiodens) (udgang|udløb|afslutning)", c => TimeCore.Day(LocalElections.LastOfTerm(c.Reference)) with { IsLimit = true }),
        new("next-term", "[den] (næste|kommende|nye) ^@Term", Next),
        new("election", "[det kommende|det næste] ^@Election", Election),
    ];

    private static TimeCore? Running(in TimeMatch match)
    {
        var last = LocalElections.LastOfTerm(match.Reference);
        return match.Text.Word(match.End - 2)?.Text == "hver"
            ? new TimeCore(DeadlineKind.Recurring, Grain.Whole, last, last)
            : TimeCore.Stretch(Grain.Season, CalendarDays.AddMonths(CalendarDays.Add(last, 1), -48), last) with { IsRunning = true };
    }

    private static TimeCore? Next(in TimeMatch match)
    {
        var first = CalendarDays.Add(LocalElections.LastOfTerm(match.Reference), 1);
        return TimeCore.Stretch(Grain.Season, first, LocalElections.LastOfTerm(first));
    }

    /// <summary>"til valget" is what something is for; only before and after it is a time.</summary>
    private static TimeCore? Election(in TimeMatch match)
    {
        var day = LocalElections.Coming(match.Reference);
        return TimeCore.Stretch(Grain.Budget, day, day, DeadlineKind.Vague) with
        {
            Need = LeadNeed.Side,
            IfBefore = Resolution.Window(DeadlineKind.Vague, null, CalendarDays.Add(day, -1)),
        };
    }
}
