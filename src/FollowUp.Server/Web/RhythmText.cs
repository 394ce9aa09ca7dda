using System.Globalization;
using FollowUp.Domain.Series;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FollowUp.Server.Web;

/// <summary>A rhythm in words.</summary>
public static class RhythmText
{
    /// <summary>"hvert kvartal", "hver 2. uge".</summary>
    public static string RhythmOf(this ScreenText text, Rhythm rhythm)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(rhythm);
        return (rhythm.Unit, rhythm.Every) switch
        {
            (RhythmUnit.Month, 3) => text["rhythm.quarter"],
            (RhythmUnit.Month, 6) => text["rhythm.half-year"],
            (RhythmUnit.Day, var every) => text.Count("rhythm.day", every),
            (RhythmUnit.Week, var every) => text.Count("rhythm.week", every),
            (RhythmUnit.Month, var every) => text.Count("rhythm.month", every),
            (_, var every) => text.Count("rhythm.year", every),
        };
    }

    /// <summary>Those that a form offers.</summary>
    public static IEnumerable<SelectListItem> RhythmChoices(this ScreenText text) =>
        RhythmChoice.Usual.Select(rhythm => new SelectListItem(DanishText.Sentence(text.RhythmOf(rhythm)), RhythmChoice.KeyOf(rhythm)));
}

/// <summary>A rhythm as a form sends it: "month-3".</summary>
public static class RhythmChoice
{
    /// <summary>From the most to the least often.</summary>
    public static IReadOnlyList<Rhythm> Usual { get; } =
    [
        new(RhythmUnit.Week, 1, null, null), new(RhythmUnit.Week, 2, null, null), new(RhythmUnit.Month, 1, null, null),
        new(RhythmUnit.Month, 3, null, null), new(RhythmUnit.Month, 6, null, null), new(RhythmUnit.Year, 1, null, null),
    ];

    public static string KeyOf(Rhythm rhythm)
    {
        ArgumentNullException.ThrowIfNull(rhythm);
        return string.Create(CultureInfo.InvariantCulture, $"{rhythm.Unit}-{rhythm.Every}");
    }

    public static Rhythm? Read(string? key) =>
        key?.Split('-') is [var unit, var every] && Enum.TryParse<RhythmUnit>(unit, out var read) && Enum.IsDefined(read)
        && int.TryParse(every, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Rhythm(read, number, null, null)
            : null;
}
