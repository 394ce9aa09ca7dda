using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates.Leads;

/// <summary>"14 dage før mødet den 14/6", "en uge efter påske", "ugen efter påske", "dagen før".</summary>
internal static class CountedFrom
{
    public const string Name = "counted-from";

    public const string Beside = "week-or-day-beside";

    /// <summary>The core that the words before "før" or "efter" make, with its first token; null where no count stands there.</summary>
    /// <param name="place">The first token of "før" or "efter".</param>
    public static (TimeCore Core, int Start, string Rule)? Read(in TimeText text, int place, Lead lead, TimeCore core, TimeContext context)
    {
        var sign = lead is Lead.After or Lead.JustAfter ? 1 : -1;
        var from = sign > 0 ? core.Last : core.First;
        if (text.Is(place - 1, WordRole.Unit) && Count(text, place - 2) is { } number)
        {
            var amount = Amount.Of(number, Amount.UnitOf(text.Word(place - 1)!));
            return (from is { } day ? TimeCore.Day(amount.From(day, sign, context.Seasons.Closed), DeadlineKind.Relative) : TimeCore.Undated(DeadlineKind.Relative, Grain.Event), place - 2, Name);
        }

        return text.Word(place - 1)?.Text switch
        {
            "dagen" or "hverdagen" => (from is { } day ? TimeCore.Day(CalendarDays.Add(day, sign), DeadlineKind.Relative) : TimeCore.Undated(DeadlineKind.Relative, Grain.Event), place - 1, Beside),
            "ugen" when from is { } day => (Week(day, sign, core.Grain), place - 1, Beside),
            _ => null,
        };
    }

    /// <summary>After Easter it is the week that Easter Monday stands in; before and after a day, the week beside that day's own.</summary>
    private static TimeCore Week(DateOnly day, int sign, Grain grain)
    {
        var monday = grain == Grain.Day
            ? CalendarDays.Add(CalendarDays.MondayOf(day), 7 * sign)
            : CalendarDays.MondayOf(CalendarDays.Add(day, sign));
        return TimeCore.Stretch(Grain.Week, monday, CalendarDays.Add(monday, 6));
    }

    private static int? Count(in TimeText text, int place) =>
        text.IsKind(place, TokenKind.Number) && text.Tokens[place] is { Length: <= 3 } token ? token.Value
        : text.Word(place) is { } word && word[WordRole.Number] > 0 ? word[WordRole.Number]
        : null;
}
