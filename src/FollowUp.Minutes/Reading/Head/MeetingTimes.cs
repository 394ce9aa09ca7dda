using System.Text.RegularExpressions;
using FollowUp.Minutes.Reading.Points;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>When the meeting began and ended, and where, from the values of the head's labels.</summary>
internal static partial class MeetingTimes
{
    public static (TimeOnly? Start, TimeOnly? End) Read(string? start, string? end, string dateWords)
    {
        var (from, to) = start is null ? (null, null) : TimeSlot.In(WithoutDates(start));
        if (from is null)
        {
            (from, to) = TimeSlot.In(WithoutDates(dateWords));
        }

        return (from, (end is null ? null : TimeSlot.In(WithoutDates(end)).Start) ?? to);
    }

    /// <summary>"Torsdag den 3. maj 2023 kl. 9-11, lokale 2": what stands behind the time.</summary>
    public static string? PlaceBehind(string? dateWords)
    {
        var behind = dateWords is null ? Match.Empty : BehindTime().Match(dateWords);
        return behind.Success ? behind.Groups["place"].Value.Trim(' ', '.', ',') : null;
    }

    private static string WithoutDates(string words) => Dates().Replace(words, " ");

    [GeneratedRegex(@"[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{2,4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dates();

    [GeneratedRegex(@"kl\.?\s?[0-9.:]{1,5}(?:\s?[-–]\s?(?:kl\.?\s?)?[0-9.:]{1,5})?,\s(?:i\s|på\s)?(?<place>\p{L}.{2,60})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BehindTime();
}
