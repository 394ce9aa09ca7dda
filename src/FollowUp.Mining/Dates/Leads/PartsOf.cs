namespace FollowUp.Mining.Dates.Leads;

/// <summary>Cuts a part out of a stretch: "primo juni" is its first ten days, "udgangen af juni" its last day.</summary>
internal static class PartsOf
{
    /// <summary>How many days "primo uge 33" and "ultimo uge 33" last; the week ends on Friday here.</summary>
    private const int DaysOfWeekPart = 2;

    /// <summary>Null where the core has no parts ("slutningen af mandag").</summary>
    public static TimeCore? Of(TimeCore core, Part part, TimeContext context)
    {
        if (core is not { First: { } first, Last: { } last } || core.IsLimit || core.Grain is Grain.Day or Grain.Meeting or Grain.Event or Grain.Whole)
        {
            return null;
        }

        if (part == Part.Close)
        {
            return core with { Kind = DeadlineKind.Exact, First = last, IsLimit = true, IsRunning = false, Need = LeadNeed.None, IfBefore = null, IfAfter = null, IfJustAfter = null };
        }

        if (part == Part.Rest)
        {
            var from = context.Reference > first ? context.Reference : first;
            return from > last ? null : core with { First = from, IsRunning = true, Need = LeadNeed.None, IfBefore = null, IfAfter = null, IfJustAfter = null };
        }

        var (start, end) = Cut(core, first, last, part, context);
        if (core.IsRunning && end < context.Reference && core.Grain is Grain.Month or Grain.Week)
        {
            // "midt på måneden", said on the 29th, is the middle of the next.
            var next = CalendarDays.Add(last, 1);
            (start, end) = Cut(core, next, core.Grain == Grain.Week ? CalendarDays.Add(next, 6) : CalendarDays.LastOfMonth(next), part, context);
        }

        if (start > end)
        {
            return null;
        }

        return core with
        {
            Kind = core.Grain == Grain.Month ? DeadlineKind.Period : DeadlineKind.Vague,
            First = start,
            Last = end,
            IsRunning = false,
            Need = LeadNeed.None,

            // "inden slutningen af maj" means by its end, not before the 21st.
            IfBefore = part is Part.End or Part.SecondHalf ? Resolution.Day(core.Kind, end) : null,
            IfAfter = null,
            IfJustAfter = null,
        };
    }

    private static (DateOnly Start, DateOnly End) Cut(TimeCore core, DateOnly first, DateOnly last, Part part, TimeContext context) => core.Grain switch
    {
        Grain.Month => OfMonth(first, last, part, context.Seasons.Parts),
        Grain.Week => OfWeek(first, part),
        Grain.Year => OfYear(first, last, part, context.Seasons.Parts),
        Grain.Budget when part == Part.End => (CalendarDays.In(context.Seasons.Budget.EndOfProcessFirstDay, last.Year), last),
        _ => OfMonths(first, last, part),
    };

    private static (DateOnly, DateOnly) OfMonth(DateOnly first, DateOnly last, Part part, PartsOfTime parts) => part switch
    {
        Part.Start => (first, CalendarDays.Add(first, parts.StartOfMonthLastDay - 1)),
        Part.Middle => (CalendarDays.Add(first, parts.StartOfMonthLastDay), CalendarDays.Add(first, parts.MiddleOfMonthLastDay - 1)),
        Part.End => (CalendarDays.Add(first, parts.MiddleOfMonthLastDay), last),
        Part.FirstHalf => (first, CalendarDays.Add(first, parts.FirstHalfOfMonthLastDay - 1)),
        _ => (CalendarDays.Add(first, parts.FirstHalfOfMonthLastDay), last),
    };

    private static (DateOnly, DateOnly) OfWeek(DateOnly monday, Part part)
    {
        var from = part switch
        {
            Part.Start or Part.FirstHalf => 0,
            Part.Middle => 2,
            _ => 3,
        };
        return (CalendarDays.Add(monday, from), CalendarDays.Add(monday, from + DaysOfWeekPart - 1));
    }

    private static (DateOnly, DateOnly) OfYear(DateOnly first, DateOnly last, Part part, PartsOfTime parts) => part switch
    {
        Part.Start => (first, CalendarDays.LastOfMonth(first.Year, parts.StartOfYearLastMonth)),
        Part.Middle => (CalendarDays.FirstOfMonth(first.Year, parts.MiddleOfYearFirstMonth), CalendarDays.LastOfMonth(first.Year, parts.MiddleOfYearLastMonth)),
        Part.End => (CalendarDays.FirstOfMonth(first.Year, parts.EndOfYearFirstMonth), last),
        Part.FirstHalf => (first, CalendarDays.LastOfMonth(first.Year, 6)),
        _ => (CalendarDays.FirstOfMonth(first.Year, 7), last),
    };

    /// <summary>A season or quarter has three months and a part of one; what is shorter is cut into thirds of its days.</summary>
    private static (DateOnly, DateOnly) OfMonths(DateOnly first, DateOnly last, Part part)
    {
        var months = (last.Year - first.Year) * 12 + last.Month - first.Month + 1;
        var isWhole = first.Day == 1 && last == CalendarDays.LastOfMonth(last);
        DateOnly Cut(int third) => isWhole
            ? CalendarDays.AddMonths(first, months * third / 3)
            : CalendarDays.Add(first, (last.DayNumber - first.DayNumber + 1) * third / 3);
        DateOnly Half() => isWhole && months % 2 == 0
            ? CalendarDays.AddMonths(first, months / 2)
            : CalendarDays.Add(first, (last.DayNumber - first.DayNumber + 1) / 2);
        return part switch
        {
            Part.Start => (first, CalendarDays.Add(Cut(1), -1)),
            Part.Middle => (Cut(1), CalendarDays.Add(Cut(2), -1)),
            Part.End => (Cut(2), last),
            Part.FirstHalf => (first, CalendarDays.Add(Half(), -1)),
            _ => (Half(), last),
        };
    }
}
