using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Minutes.Reading;

/// <summary>The time slot at the end of a point's title: "(9.00-9.30)", "kl. 9:00 – 9:30", "(20 min.)".</summary>
internal static partial class TimeSlot
{
    /// <summary>The title without its slot, and the slot's times where it gives any.</summary>
    public static (string Title, TimeOnly? Start, TimeOnly? End) Cut(string title)
    {
        var slot = FromTo().Match(title);
        if (slot.Success)
        {
            return (title[..slot.Index].TrimEnd(), Time(slot, "sh", "sm"), Time(slot, "eh", "em"));
        }

        var length = Minutes().Match(title);
        return length.Success ? (title[..length.Index].TrimEnd(), null, null) : (title, null, null);
    }

    /// <summary>The first time of day in the words: "kl. 09:00", "16.30".</summary>
    public static TimeOnly? StartIn(string words)
    {
        var match = Clock().Match(words);
        return match.Success ? Time(match, "sh", "sm") : null;
    }

    private static TimeOnly? Time(Match match, string hour, string minute)
    {
        var h = int.Parse(match.Groups[hour].Value, CultureInfo.InvariantCulture);
        var m = match.Groups[minute].Success ? int.Parse(match.Groups[minute].Value, CultureInfo.InvariantCulture) : 0;
        return h < 24 && m < 60 ? new TimeOnly(h, m) : null;
    }

    [GeneratedRegex(@"[\s,–-]{0,4}\(?\s?(?:kl\.?\s{0,2})?(?<sh>[0-2]?[0-9])[.:](?<sm>[0-5][0-9])\s{0,2}(?:-|–|—|til)\s{0,2}(?:kl\.?\s?)?(?<eh>[0-2]?[0-9])[.:](?<em>[0-5][0-9])\s?\)?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\s{0,3}\((?:ca\.?\s)?[0-9]{1,3}\s?min(?:utter|\.)?\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Minutes();

    [GeneratedRegex(@"(?:(?:kl\.?|klokken)\s{0,2}(?<sh>[0-2]?[0-9])(?:[.:](?<sm>[0-5][0-9]))?|(?<![\d.-])(?<sh>[0-2]?[0-9])[.:](?<sm>[0-5][0-9]))(?!\d|[.:]\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Clock();
}
