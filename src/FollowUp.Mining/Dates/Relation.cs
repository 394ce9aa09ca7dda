using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>What the word before a time makes of it: "senest", "inden", "fra", "omkring".</summary>
internal static class Relation
{
    /// <summary>How far "omkring den 1. september" reaches to both sides, in days.</summary>
    private const int AroundDays = 7;

    /// <summary>A day: "inden den 1. oktober" is 30 September, "fra den 1. august" starts there and has no end.</summary>
    public static Resolution OfDay(Match match, DateOnly day, DeadlineKind kind = DeadlineKind.Exact)
    {
        if (Has(match, "before"))
        {
            return Resolution.Day(kind, CalendarDays.Add(day, -1)).Warn("strictly before; some mean the day itself");
        }

        if (Has(match, "from"))
        {
            return Resolution.Window(kind, day, null);
        }

        return Has(match, "around")
            ? Resolution.Window(DeadlineKind.Vague, CalendarDays.Add(day, -AroundDays), CalendarDays.Add(day, AroundDays))
            : Resolution.Day(kind, day);
    }

    /// <summary>A stretch of time: "senest i juni" ends with it, "inden juni" ends before it.</summary>
    public static Resolution OfPeriod(Match match, DateOnly first, DateOnly last, DeadlineKind kind = DeadlineKind.Period)
    {
        if (Has(match, "before"))
        {
            return Resolution.Day(kind, CalendarDays.Add(first, -1));
        }

        if (Has(match, "from"))
        {
            return Resolution.Window(kind, first, null);
        }

        return Has(match, "by") && match.Groups["by"].Value.Contains("senest", StringComparison.OrdinalIgnoreCase)
            ? Resolution.Day(kind, last)
            : Resolution.Window(kind, first, last);
    }

    private static bool Has(Match match, string group) => match.Groups[group].Success;
}
