using System.Globalization;

namespace FollowUp.Server.Web;

/// <summary>Days and times as Danish readers write them. Pure: the same whatever culture the thread has.</summary>
public static class DanishText
{
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("da-DK");

    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>"fredag d. 25. september 2026": in facts.</summary>
    public static string LongDay(DateOnly day) => day.ToString("dddd 'd.' d. MMMM yyyy", Culture);

    /// <summary>"fredag d. 25. september": where the year goes without saying.</summary>
    public static string DayOfYear(DateOnly day) => day.ToString("dddd 'd.' d. MMMM", Culture);

    /// <summary>"25. september 2026": after a forum's name.</summary>
    public static string PlainDay(DateOnly day) => day.ToString("d. MMMM yyyy", Culture);

    /// <summary>"25. september": in a row's small print.</summary>
    public static string BriefDay(DateOnly day) => day.ToString("d. MMMM", Culture);

    /// <summary>"Fre 25. sep": in lists.</summary>
    public static string ShortDay(DateOnly day) =>
        string.Create(Culture, $"{Sentence(Short(day.ToString("dddd", Culture)))} {day.Day}. {Short(day.ToString("MMMM", Culture))}");

    /// <summary>"kl. 9.00".</summary>
    public static string Clock(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"kl. {time.Hour}.{time.Minute:00}");

    /// <summary>"fredag d. 28. august 2026 kl. 11.55", in Danish time: in a course of events.</summary>
    public static string Moment(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, Copenhagen);
        return $"{LongDay(DateOnly.FromDateTime(local.DateTime))} {Clock(TimeOnly.FromDateTime(local.DateTime))}";
    }

    /// <summary>The Danish day that a moment belongs to.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Copenhagen).DateTime);

    /// <summary>"25-09-2026": what a date field shows and takes.</summary>
    public static string Field(DateOnly day) => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>"94 %".</summary>
    public static string Percent(double share) => string.Create(Culture, $"{Math.Round(100 * share, MidpointRounding.AwayFromZero)} %");

    /// <summary>With a capital first letter.</summary>
    public static string Sentence(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];
    }

    // Three letters, as columns like them; the system's own abbreviations are "tors." and "sep.".
    private static string Short(string word) => word[..3];
}
