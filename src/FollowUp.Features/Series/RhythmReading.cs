using System.Collections.Frozen;
using FollowUp.Domain.Series;
using FollowUp.Mining.Dates;

namespace FollowUp.Features.Series;

/// <summary>From words such as "hvert kvartal" to a rhythm. Pure.</summary>
public static class RhythmReading
{
    private static readonly FrozenDictionary<string, (RhythmUnit Unit, int Every)> ByRule = new Dictionary<string, (RhythmUnit, int)>
    {
        ["quarterly"] = (RhythmUnit.Month, 3),
        ["monthly"] = (RhythmUnit.Month, 1),
        ["end-of-every-month"] = (RhythmUnit.Month, 1),
        ["day-of-every-month"] = (RhythmUnit.Month, 1),
        ["half-yearly"] = (RhythmUnit.Month, 6),
        ["yearly-at"] = (RhythmUnit.Year, 1),
        ["yearly"] = (RhythmUnit.Year, 1),
        ["odd-weeks"] = (RhythmUnit.Week, 2),
        ["weekly"] = (RhythmUnit.Week, 1),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Ordinals = new Dictionary<string, int>
    {
        ["anden"] = 2, ["andet"] = 2, ["tredje"] = 3, ["fjerde"] = 4, ["femte"] = 5, ["sjette"] = 6, ["ottende"] = 8, ["tolvte"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (RhythmUnit Unit, int Every)> Units = new Dictionary<string, (RhythmUnit, int)>
    {
        ["dag"] = (RhythmUnit.Day, 1), ["uge"] = (RhythmUnit.Week, 1), ["måned"] = (RhythmUnit.Month, 1), ["kvartal"] = (RhythmUnit.Month, 3),
        ["år"] = (RhythmUnit.Year, 1),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rhythm that the words give; null where they do not say how often, or say it in a way that no rhythm has.</summary>
    /// <param name="first">The day that the first occurrence is due.</param>
    public static Rhythm? Of(MinedDeadline? deadline, DateOnly first)
    {
        if (deadline is not { Kind: DeadlineKind.Recurring } || deadline.Text.Contains("gange", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var found = deadline.Steps.Append(deadline.Rule)
            .Select(rule => ByRule.TryGetValue(rule, out var known) ? known
                : rule == "every-weekday" ? (RhythmUnit.Week, deadline.Text.Contains("anden", StringComparison.OrdinalIgnoreCase) ? 2 : 1)
                : rule == "every-so-often" ? SoOften(deadline.Text)
                : ((RhythmUnit Unit, int Every)?)null)
            .FirstOrDefault(rhythm => rhythm is not null);
        return found is { } so && new Rhythm(so.Unit, so.Every, DayIn(so.Unit, first), deadline.Text) is var read && read.IsPossible() ? read : null;
    }

    /// <summary>The day that keeps a rhythm where it began: the last of a month stays the last.</summary>
    public static int? DayIn(RhythmUnit unit, DateOnly first) => unit switch
    {
        RhythmUnit.Day => null,
        RhythmUnit.Week => first.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)first.DayOfWeek,
        _ => first.AddDays(1).Day == 1 ? 31 : first.Day,
    };

    /// <summary>"hver 14. dag", "hver tredje måned".</summary>
    private static (RhythmUnit Unit, int Every)? SoOften(string text)
    {
        var words = text.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            if (Units.TryGetValue(words[i], out var unit)
                && (int.TryParse(words[i - 1], out var number) || Ordinals.TryGetValue(words[i - 1], out number)))
            {
                return (unit.Unit, unit.Every * number);
            }
        }

        return null;
    }
}
