using FollowUp.Domain.ActionItems;
using FollowUp.Features.ActionItems;

namespace FollowUp.Server.Web;

/// <summary>How an item is spoken of, the same on every page.</summary>
public static class ItemText
{
    /// <summary>The title, or a neutral sentence where the caller may not read it.</summary>
    public static string TitleOf(this ScreenText text, ActionItemLine item)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(item);
        return item.Title ?? text["item.closed-title"];
    }

    /// <summary>The person, else the vacant position, else the words of the minutes.</summary>
    public static string NameOf(this ScreenText text, ResponsibleName responsible)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(responsible);
        return responsible switch
        {
            { Person: { } person } => person,
            { Position: { } position } => text["item.vacant", position],
            _ => responsible.Words ?? text["item.nobody"],
        };
    }

    /// <summary>All responsible; past three, the first and how many more.</summary>
    public static string NamesOf(this ScreenText text, IReadOnlyList<ResponsibleName> responsible)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(responsible);
        return responsible.Count switch
        {
            0 => text["item.nobody"],
            <= 3 => string.Join(", ", responsible.Select(text.NameOf)),
            var count => text["item.and-more", text.NameOf(responsible[0]), count - 1],
        };
    }

    /// <summary>"3 arbejdsdage over", "om 9 arbejdsdage", "i dag".</summary>
    public static string DistanceOf(this ScreenText text, ActionItemLine item)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(item);
        return item switch
        {
            { Status: ActionItemStatus.ReportedDone } => text["when.reported"],
            { Status: ActionItemStatus.Closed } => text["when.closed"],
            { Status: ActionItemStatus.Cancelled } => text["when.cancelled"],
            { Status: ActionItemStatus.Merged } => text["when.merged"],
            { Status: ActionItemStatus.Split } => text["when.split"],
            { Deadline: null } => text["when.open"],
            { WorkingDaysLate: > 0 } => text.Count("when.late", item.WorkingDaysLate),
            _ when item.Deadline.Day == item.Today => text["when.today"],
            _ when item.Deadline.Day == item.Today.AddDays(1) => text["when.tomorrow"],
            { WorkingDaysLeft: > 0 and var left } => text.Count("when.left", left),
            _ => text.Count("when.days", item.Deadline.Day.DayNumber - item.Today.DayNumber),
        };
    }

    /// <summary>"Mette Rosenlund er fraværende fra 1. oktober til 9. oktober", and who acts meanwhile.</summary>
    public static string WarningOf(this ScreenText text, AbsenceWarning warning)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(warning);
        var period = text.PeriodOf(warning.From, warning.To);
        return warning.Deputy is { } deputy
            ? text["warning.absence-deputy", warning.Person, period, deputy]
            : text["warning.absence", warning.Person, period];
    }

    /// <summary>"1. oktober 2026 til 9. oktober 2026"; the days that nobody knows are left out.</summary>
    public static string PeriodOf(this ScreenText text, DateOnly from, DateOnly? to)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (from == DateOnly.MinValue, to) switch
        {
            (true, null) => text["period.always"],
            (true, { } last) => text["period.until", DanishText.PlainDay(last)],
            (_, null) => text["period.since", DanishText.PlainDay(from)],
            (_, { } last) => text["period.between", DanishText.PlainDay(from), DanishText.PlainDay(last)],
        };
    }

    /// <summary>"Chefforum 27. august, punkt 2", or the forum alone for a task made by hand.</summary>
    public static string OriginOf(this ScreenText text, ActionItemLine item)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(item);
        return item.Source switch
        {
            null => item.ForumName,
            { AgendaPoint: { } point } source => text["item.origin-point", item.ForumName, Day(source.MeetingDate, item.Today), point],
            var source => text["item.origin", item.ForumName, Day(source.MeetingDate, item.Today)],
        };
    }

    private static string Day(DateOnly day, DateOnly today) =>
        day.Year == today.Year ? DanishText.BriefDay(day) : DanishText.PlainDay(day);
}
