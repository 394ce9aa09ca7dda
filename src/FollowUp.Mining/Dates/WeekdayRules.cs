using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Days told from the day of the meeting: "i morgen", "på fredag", "torsdag i næste uge", "fredag i uge 45".</summary>
internal static class WeekdayRules
{
    public static readonly ImmutableArray<TimeRule> All =
    [
        new("this-date", "dags ^dato", c => TimeCore.Day(c.Reference)),
        new("today", "^@Today", c => TimeCore.Day(c.Reference, DeadlineKind.Relative)),
        new("later-today", "^@LaterToday", c => TimeCore.Day(c.Reference, DeadlineKind.Relative)),
        new("tomorrow", "[inden arbejdstids ophør] ^@Tomorrow [@DayPart]", c => TimeCore.Day(CalendarDays.Add(c.Reference, 1), DeadlineKind.Relative)),
        new("day-after-tomorrow", "^@DayAfterTomorrow [@DayPart]", c => TimeCore.Day(CalendarDays.Add(c.Reference, 2), DeadlineKind.Relative)),
        new("weekday-of-week",
        [
            "^{weekday} [@DayPart] [i] uge {week} [[,] {year}]",
            "^{weekday} [@DayPart] i [den] (næste|kommende) uge",
            "^{weekday} [@DayPart] i (denne|indeværende) uge",
        ], OfWeek),
        new("weekday", "[nu] [@Next=mark] ^{weekday} [@DayPart] !([,] ({den}|{d}|{cluster}|i uge|uge|i den|i de|i næste|i denne))", Coming),
    ];

    private static TimeCore? Coming(in TimeMatch match)
    {
        if (match.Text.Word(match.Start - 1)?.Text is "hver" or "hveranden" or "alle")
        {
            return null;
        }

        var day = CalendarDays.NextWeekday(match.Reference, match.Weekday());
        var core = TimeCore.Day(day, DeadlineKind.Relative) with
        {
            // "Send det inden fredag" is said of the Friday, unlike "inden den 1. oktober".
            IfBefore = Resolution.Day(DeadlineKind.Relative, day).Warn(DeadlineWarnings.ReadAsDayItself),
        };

        // Many mean the one of the week after by "næste torsdag".
        return match.Word(Slot.Mark)?.Text == "næste" ? core.Warn(DeadlineWarnings.Next(day)) : core;
    }

    private static TimeCore? OfWeek(in TimeMatch match)
    {
        var monday = match.Has(Slot.Number) ? match.Year() is { } year ? CalendarDays.Week(year, match.Value(Slot.Number)) : CalendarDays.ComingWeek(match.Reference, match.Value(Slot.Number))
            : CalendarDays.Add(CalendarDays.MondayOf(match.Reference), match.Text.Word(match.End - 2)?.Text is "denne" or "indeværende" ? 0 : 7);
        return monday is { } first
            ? TimeCore.Day(CalendarDays.Add(first, CalendarDays.FromMonday(match.Weekday())), DeadlineKind.Relative) with { HasYear = true }
            : TimeCore.Undated(DeadlineKind.Relative, Grain.Day).Warn(DeadlineWarnings.NoWeek(match.Year(), match.Value(Slot.Number)));
    }
}
