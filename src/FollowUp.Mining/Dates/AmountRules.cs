using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Time counted from the meeting: "om 14 dage", "inden for 5 hverdage", "om et halvt år", "om et par uger".</summary>
internal static class AmountRules
{
    private const string Units = "({unit}|{unit's} tid)";
    private const string Now = "[(efter|fra) (mødet|dagens møde|dags dato|dato|nu|i dag|d d)]";

    public static readonly ImmutableArray<TimeRule> All =
    [
        new("within",
        [
            $"@Within [de|den|det] [@Next=mark] [løbende] [@About] {{number}} ^{Units} {Now}",
            $"(de|den|det) @Next=mark [løbende] {{number}} ^{Units}",
        ], Within),
        new("within-next",
        [
            $"(inden for|indenfor|over) [den|det] (næste|kommende) ^{Units}",
            $"i løbet af (den|det) (næste|kommende) ^{Units}",
        ], WithinNext),
        new("half-from-now", [$"@Within [de|den|det] [næste|kommende] (et|en) (halvt|halv) ^{Units}", $"@Within det [næste|kommende] halve ^{Units}"], (in TimeMatch m) => Halves(m, 1)),
        new("one-and-a-half-from-now", $"@Within [de|den|det] [næste|kommende] (halvanden|halvandet) ^{Units}", (in TimeMatch m) => Halves(m, 3)),
        new("few-from-now", $"@Within @Few ^{Units}", Few),
        new("range-from-now", [$"@Within {{number}} (-|til|eller) {{number2}} ^{Units}", $"@Within {{cluster}} ^{Units}"], Range),
        new("coming-weeks", "(de|inden for de|indenfor de|i de|over de|i løbet af de) (kommende|næste|nærmeste) ^(dage|uger|måneder|år)", ComingWeeks),
    ];

    private static TimeCore? Within(in TimeMatch match)
    {
        // "fravær over 14 dage" is a length; "over de næste 14 dage" is a time.
        var isLength = match.Text.Word(match.Start)?.Text == "over" && !match.Has(Slot.Mark);
        var goesOn = match.Text.Word(match.End)?.Text;
        if (isLength || goesOn is "før" or "inden" or "forud" or "siden" or "tidligere" || goesOn == "efter" && match.Text.IsKind(match.End + 1, TokenKind.Word))
        {
            return null;
        }

        var day = AmountOf(match, 2 * match.Number()).From(match.Reference, 1, match.Seasons.Closed);
        return HasAbout(match)
            ? TimeCore.Whole(DeadlineKind.Vague, Later(match.Reference, CalendarDays.Add(day, -match.Seasons.Parts.DaysAround)), CalendarDays.Add(day, match.Seasons.Parts.DaysAround))
            : TimeCore.Day(day, DeadlineKind.Relative);
    }

    private static TimeCore? WithinNext(in TimeMatch match) =>
        TimeCore.Day(AmountOf(match, 2).From(match.Reference, 1, match.Seasons.Closed), DeadlineKind.Relative);

    private static TimeCore? Halves(in TimeMatch match, int halves) =>
        TimeCore.Day(AmountOf(match, halves).From(match.Reference, 1, match.Seasons.Closed), DeadlineKind.Relative);

    private static TimeCore? Few(in TimeMatch match) => Between(match, match.Seasons.Vague.FewLeast, match.Seasons.Vague.FewMost);

    private static TimeCore? Range(in TimeMatch match)
    {
        if (!match.Has(Slot.Cluster))
        {
            return Between(match, match.Number(), match.Number(Slot.Number2));
        }

        var parts = match.Cluster();
        return parts.Count == 2 && parts.Joint(0) is '-' or '/' && parts.Digits(1) <= 3 ? Between(match, parts[0], parts[1]) : null;
    }

    private static TimeCore? Between(in TimeMatch match, int least, int most)
    {
        var closed = match.Seasons.Closed;
        return least <= most
            ? TimeCore.Whole(DeadlineKind.Vague, AmountOf(match, 2 * least).From(match.Reference, 1, closed), AmountOf(match, 2 * most).From(match.Reference, 1, closed))
            : null;
    }

    private static TimeCore? ComingWeeks(in TimeMatch match)
    {
        var unit = Amount.UnitOf(match.AnchorWord!);
        return TimeCore.Whole(DeadlineKind.Vague, match.Reference, Amount.Of(match.Seasons.Vague.FewMost, unit).From(match.Reference, 1, match.Seasons.Closed));
    }

    private static Amount AmountOf(in TimeMatch match, int halves) => new(halves, Amount.UnitOf(match.AnchorWord!));

    private static bool HasAbout(in TimeMatch match)
    {
        var place = match.Place(Slot.Number) - 1;
        return match.Text.Word(match.Text.IsSign(place, '.') ? place - 1 : place)?.Text is "ca" or "cirka" or "circa" or "omkring" or "omtrent";
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
