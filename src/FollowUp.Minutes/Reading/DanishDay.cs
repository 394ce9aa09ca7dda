using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Minutes.Reading;

/// <summary>Reads a whole date (day, month, year) as Danish minutes print it; day first.</summary>
internal static partial class DanishDay
{
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    /// <summary>The first whole date in the words, null where there is none.</summary>
    public static DateOnly? In(string words)
    {
        foreach (Match match in Written().Matches(words))
        {
            var month = Array.FindIndex(Months, m => m.StartsWith(match.Groups["month"].Value[..3], StringComparison.OrdinalIgnoreCase));
            if (Day(match.Groups["year"].Value, month + 1, match.Groups["day"].Value) is { } written)
            {
                return written;
            }
        }

        foreach (Match match in Numeric().Matches(words))
        {
            if (Day(match.Groups["year"].Value, Number(match.Groups["month"].Value), match.Groups["day"].Value) is { } numeric)
            {
                return numeric;
            }
        }

        return null;
    }

    private static DateOnly? Day(string year, int month, string day)
    {
        var (y, d) = (Number(year), Number(day));
        y += year.Length == 2 ? 2000 : 0;
        return y is >= 1900 and <= 2199 && month is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, month)
            ? new DateOnly(y, month, d)
            : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d.])(?<day>[0-3]?[0-9])\.?\s{0,3}(?<month>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zæøå]{0,7}\.?,?\s{1,3}(?<year>[12][0-9]{3})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();

    [GeneratedRegex(@"(?<![\w.-])(?:(?<day>[0-3]?[0-9])[-./](?<month>[01]?[0-9])[-./](?<year>[12][0-9]{3}|[0-9]{2})|(?<year>[12][0-9]{3})-(?<month>[01][0-9])-(?<day>[0-3][0-9]))(?![\w-])",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numeric();
}
