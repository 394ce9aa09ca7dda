using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Demo.Municipality;

/// <summary>The days that the dates in minutes are counted from.</summary>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Previous">The forum's meeting before it.</param>
/// <param name="Next">The forum's meeting after it.</param>
public sealed record MeetingDays(DateOnly Date, DateOnly Previous, DateOnly Next);

/// <summary>
/// Minutes with <c>{{placeholders}}</c> for everything that depends on the day of the meeting, so that the demo's deadlines always
/// lie around today. A number after a colon is counted from the meeting: days for <c>dato</c> and <c>dag</c>, else weeks, months,
/// quarters or years.
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term>mødedato, mødedag, mødedato-kort</term><description>10. september 2026; Torsdag d. 10. september 2026; 10-09-2026</description></item>
/// <item><term>forrige-møde, næste-møde</term><description>27. august 2026; 24. september</description></item>
/// <item><term>dato:+15, dag:+15</term><description>25. september; fredag den 25. september (an open day, moved forward)</description></item>
/// <item><term>uge:+1, måned:+1</term><description>38; oktober</description></item>
/// <item><term>kvartal:-1, år:+1, åå</term><description>2. kvartal 2026; 2027; 26</description></item>
/// <item><term>ferie</term><description>efterårsferien: the next school holiday, at least four weeks away</description></item>
/// </list>
/// </remarks>
public static partial class MinutesTemplate
{
    /// <summary>The finished text.</summary>
    /// <exception cref="FormatException">The template has a placeholder that is unknown or misspelt.</exception>
    public static string Render(string template, MeetingDays meeting)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(meeting);

        return Placeholder().Replace(template, match => Fill(match.Groups["words"].Value, meeting));
    }

    private static string Fill(string words, MeetingDays meeting)
    {
        var parts = words.Split(':');
        var shift = parts.Length == 1 ? 0 : Number(parts, words);
        var date = meeting.Date;

        return parts[0] switch
        {
            "mødedato" => DanishDay.WithYear(date),
            "mødedag" => DanishDay.WithWeekdayAndYear(date),
            "mødedato-kort" => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
            "forrige-møde" => DanishDay.WithYear(meeting.Previous),
            "næste-møde" => DanishDay.WithoutYear(meeting.Next),
            "dato" => DanishDay.WithoutYear(WorkingDays.OnOrAfter(date.AddDays(shift))),
            "dag" => DanishDay.WithWeekday(WorkingDays.OnOrAfter(date.AddDays(shift))),
            "uge" => DanishDay.Week(date.AddDays(7 * shift)),
            "måned" => DanishDay.Month(date.AddMonths(shift)),
            "kvartal" => DanishDay.Quarter(date.AddMonths(3 * shift)),
            "år" => (date.Year + shift).ToString(CultureInfo.InvariantCulture),
            "åå" => date.ToString("yy", CultureInfo.InvariantCulture),
            "ferie" => DanishDay.NextSchoolHoliday(date),
            _ => throw Unknown(words),
        };
    }

    private static int Number(string[] parts, string words) =>
        parts.Length == 2 && int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Unknown(words);

    private static FormatException Unknown(string words) => new($"The template has an unknown placeholder: {{{{{words}}}}}.");

    [GeneratedRegex(@"\{\{(?<words>[^{}]*)\}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
