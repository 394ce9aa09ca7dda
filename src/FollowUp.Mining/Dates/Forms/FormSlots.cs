using System.Collections.Frozen;

namespace FollowUp.Mining.Dates.Forms;

/// <summary>What <c>{name}</c> in a form stands for.</summary>
internal static class FormSlots
{
    /// <summary>Names that are short for more than one place; # takes the number of the slot.</summary>
    public static readonly (string Name, string Meaning)[] Shorthands =
    [
        ("den", "(den=mark|dén=mark|d=mark [.])"),
        ("day", "{d#} [(.|te|de|ende|ste)]"),
        ("month", "({fullmonth#}|{shortmonth#} [.])"),
        ("ordinal", "{ord#} [.]"),
        ("weekday,", "({weekday}|{shortweekday} .) [,]"),
        ("meeting", "([{word} -] {meetingword}|{body}|{event})"),
    ];

    private static readonly FrozenDictionary<string, FormTest> Slots = new Dictionary<string, FormTest>
    {
        ["d"] = new(TokenTest.Day, Slot: Slot.Day),
        ["week"] = new(TokenTest.Week, Slot: Slot.Number),
        ["year"] = new(TokenTest.Year, Slot: Slot.Year),
        ["yy"] = new(TokenTest.ShortYear, Slot: Slot.Year),
        ["number"] = new(TokenTest.Count, Slot: Slot.Number),
        ["ord"] = new(TokenTest.Ordinal, Slot: Slot.Ordinal),
        ["nth"] = new(TokenTest.AnyOrdinal, Slot: Slot.Ordinal),
        ["ordinalword"] = OfRole(WordRole.Ordinal, Slot.Ordinal),
        ["fullmonth"] = OfRole(WordRole.Month, Slot.Month),
        ["shortmonth"] = OfRole(WordRole.ShortMonth, Slot.Month),
        ["weekday"] = OfRole(WordRole.Weekday, Slot.Weekday),
        ["shortweekday"] = OfRole(WordRole.ShortWeekday, Slot.Weekday),
        ["unit"] = OfRole(WordRole.Unit, Slot.Unit),
        ["unit's"] = OfRole(WordRole.UnitOfTime, Slot.Unit),
        ["season"] = OfRole(WordRole.Season, Slot.Name),
        ["quarter"] = OfRole(WordRole.Quarter, Slot.Ordinal),
        ["half"] = OfRole(WordRole.Half, Slot.Ordinal),
        ["meetingword"] = OfRole(WordRole.Meeting, Slot.Name),
        ["event"] = OfRole(WordRole.Event, Slot.Name),
        ["body"] = new(TokenTest.Body, Slot: Slot.Name),
        ["cluster"] = new(TokenTest.Cluster, Slot: Slot.Cluster),
        ["word"] = new(TokenTest.AnyWord),
        ["Capital"] = new(TokenTest.Capitalised),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The test and slot of the name; with a 2 behind it, the second slot of its sort.</summary>
    public static FormTest Of(string name)
    {
        if (Slots.TryGetValue(name, out var test))
        {
            return test;
        }

        var first = Slots[name.TrimEnd('2')];
        return first with { Slot = first.Slot + 1 };
    }

    private static FormTest OfRole(WordRole role, Slot slot) => new(TokenTest.Role, (int)role, Slot: slot);
}
