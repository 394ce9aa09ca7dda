using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>Reads dates as Danish minutes print them; day first.</summary>
internal static partial class DanishDay
{
    /// <summary>"1/1-24": a whole date has no fewer, and most words with a number are told by that.</summary>
    private const int FewestDigits = 4;

    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    /// <summary>The first whole date in the words (day, month, year), null where there is none.</summary>
    public static DateOnly? In(string words)
    {
        if (Digits(words) < FewestDigits)
        {
            return null;
        }

        foreach (Match match in Written().Matches(words))
        {
            if (match.Groups["year"].Success && Day(match.Groups["year"].Value, MonthOf(match), match.Groups["day"].Value) is { } written)
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

    /// <summary>The first date in the words, a missing year filled with the one that makes it the first such day from <paramref name="from"/> on.</summary>
    public static DateOnly? OnOrAfter(string words, DateOnly? from)
    {
        if (In(words) is { } whole)
        {
            return whole;
        }

        foreach (var match in Written().Matches(words).Concat(DayAndMonth().Matches(words)))
        {
            var month = match.Groups["month"].Value is [>= '0' and <= '9', ..] digits ? Number(digits) : MonthOf(match);
            for (var year = from?.Year ?? int.MaxValue; year <= from?.Year + 1; year++)
            {
                if (Day(year.ToString(CultureInfo.InvariantCulture), month, match.Groups["day"].Value) is { } day && day >= from)
                {
                    return day;
                }
            }
        }

        return null;
    }

    /// <summary>The word is a month, whole or cut short.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (var month in Months)
        {
            if (word.Length >= 3 && month.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int MonthOf(Match match) =>
        Array.FindIndex(Months, m => m.StartsWith(match.Groups["month"].Value[..3], StringComparison.OrdinalIgnoreCase)) + 1;

    private static DateOnly? Day(string year, int month, string day)
    {
        var (y, d) = (Number(year), Number(day));
        y += year.Length == 2 ? 2000 : 0;
        return y is >= 1900 and <= 2199 && month is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, month)
            ? new DateOnly(y, month, d)
            : null;
    }

    private static int Digits(string words)
    {
        var count = 0;
        foreach (var c in words)
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return count;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>Of two days ("1.-2. juni 2023") the first one counts.</summary>
    [GeneratedRegex(@"(?<![\d.])(?<day>[0-3]?[0-9])\.?(?:\s?(?:-|–|og|\+|/)\s?(?:den\s|d\.\s?)?[0-3]?[0-9]\.?)?\s{0,3}(?<month>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zæøå]{0,7}\.?,?(?:\s{0,3}(?<year>[12][0-9]{3})(?![0-9]))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();

    [GeneratedRegex(@"(?<![\w.-])(?:(?<day>[0-3]?[0-9])(?:[-./]|\.\s)(?<month>[01]?[0-9])(?:[-./]|\.?\s)(?<year>[12][0-9]{3}|[0-9]{2})|(?<year>[12][0-9]{3})[-./](?<month>[01][0-9])[-./](?<day>[0-3][0-9]))(?![\w-])",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<![\w.,-])(?<day>[0-3]?[0-9])[/.](?<month>[01]?[0-9])(?![\w-]|[.:]\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayAndMonth();
}
