namespace FollowUp.Mining.Dates.Leads;

/// <summary>What "senest", "inden", "efter" and the like make of a core.</summary>
internal static class Relations
{
    /// <param name="isInside">"i" stands between: "senest i sommerferien" is its end, "senest sommerferien" its beginning.</param>
    public static Resolution Of(TimeCore core, Lead lead, bool isInside, TimeContext context)
    {
        var vague = context.Seasons.Vague;
        if (core.Grain == Grain.Whole)
        {
            return Plain(core);
        }

        switch (lead)
        {
            case Lead.Before or Lead.Until when lead == Lead.Before || core.Grain != Grain.Day && !core.IsLimit:
            case Lead.Latest or Lead.To when core.Grain == Grain.Feast && !isInside && core.First != core.Last:
                return core.IfBefore ?? Before(core, context);
            case Lead.WellBefore:
                return core.First is { } start ? Resolution.Day(DeadlineKind.Vague, CalendarDays.Add(start, -vague.DaysInGoodTime)) : Resolution.Undated(DeadlineKind.Vague);
            case Lead.After:
                return core.IfAfter ?? After(core, vague.DaysOfSoon, isJust: false, vague);
            case Lead.JustAfter:
                return core.IfJustAfter ?? After(core, vague.DaysOfSoon, isJust: true, vague);
            case Lead.From:
                return Resolution.Window(core.Kind, core.First, null);
            case Lead.Around:
                var reach = context.Seasons.Parts.DaysAround;
                return Resolution.Window(DeadlineKind.Vague, Moved(core.First, -reach), Moved(core.Last, reach));
            case Lead.Latest:
                return core.Last is { } end ? Resolution.Day(core.Kind, end) : Resolution.Undated(core.Kind);
            case Lead.Effective:
                return Plain(core).Warn(DeadlineWarnings.Effective);
            case Lead.During when core.Grain == Grain.Season && !core.HasYear && core.First <= context.Reference && core.Last is { } last:
                return Resolution.Day(core.Kind, last);
            default:
                return Plain(core);
        }
    }

    private static Resolution Plain(TimeCore core) =>
        core is { Last: { } last } && (core.First == last || core.IsLimit || core.IsRunning)
            ? Resolution.Day(core.Kind, last)
            : Resolution.Window(core.Kind, core.First, core.Last);

    private static Resolution Before(TimeCore core, TimeContext context) => core switch
    {
        { First: null } => Resolution.Undated(core.Kind),
        { IsLimit: true } => Resolution.Day(core.Kind, core.Last!.Value),
        { Grain: Grain.Feast } => Resolution.Day(DeadlineKind.Vague, context.Seasons.Closed.AddWorkingDays(core.First.Value, -1)),
        { Grain: Grain.Day, Kind: DeadlineKind.Exact } => Resolution.Day(core.Kind, CalendarDays.Add(core.First.Value, -1)).Warn(DeadlineWarnings.ReadAsDayBefore),
        _ => Resolution.Day(core.Kind, CalendarDays.Add(core.First.Value, -1)),
    };

    private static Resolution After(TimeCore core, int daysOfSoon, bool isJust, VagueWords vague)
    {
        if (core.Last is not { } last)
        {
            return Resolution.Undated(core.Kind == DeadlineKind.Meeting ? DeadlineKind.Vague : core.Kind);
        }

        return core.Grain switch
        {
            Grain.Day when !core.IsLimit => Resolution.Window(DeadlineKind.Relative, last, CalendarDays.Add(last, daysOfSoon)),
            Grain.Meeting => Resolution.Window(DeadlineKind.Vague, last, CalendarDays.Add(last, vague.DaysAfterMeeting)),
            _ => Resolution.Window(DeadlineKind.Vague, CalendarDays.Add(last, 1), isJust ? CalendarDays.Add(last, daysOfSoon) : null),
        };
    }

    private static DateOnly? Moved(DateOnly? day, int days) => day is { } from ? CalendarDays.Add(from, days) : null;
}
