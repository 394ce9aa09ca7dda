using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>
/// Builds the expression of a time rule from a readable form: <c>{month}</c>, <c>{weekday}</c>, <c>{number}</c> and the like stand for
/// the words of the lexicon, a blank for any white space.
/// </summary>
internal static class TimePattern
{
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(1);

    private static readonly (string Name, string Pattern)[] Parts =
    [
        ("{rel}", Relation() + "?"),
        ("{somerel}", Relation()),
        ("{den}", @"(?:den\s+|d\.\s*|d\s+)"),
        ("{day}", @"(?<day>[0-3]?[0-9])\.?"),
        ("{month}", "(?<month>" + MonthWords() + ")"),
        ("{fullmonth}", "(?<month>" + Any(TimeLexicon.Words["Months"]) + ")"),
        ("{month2}", "(?<month2>" + MonthWords() + ")"),
        ("{weekday}", "(?<weekday>" + Any(TimeLexicon.Words["Weekdays"]) + ")"),
        ("{number}", "(?<number>[0-9]{1,3}|" + Any(TimeLexicon.NumberWords) + ")"),
        ("{ordinal}", @"(?<ordinal>[1-4]\.|" + Any(TimeLexicon.OrdinalWords) + ")"),
        ("{year}", "(?<year>(?:19|20|21)[0-9]{2})"),
        ("{meeting}", "(?:" + MeetingWords + ")"),
        (" ?", @"\s*"),
        (" ", @"\s+"),
    ];

    /// <summary>The names of meetings: "Chefforum", "økonomiudvalgsmøde", "ØU-mødet".</summary>
    public static string MeetingWords =>
        @"\p{L}{0,30}(?:" + Any(TimeLexicon.Words["MeetingWords"]) + ")|(?:" + Any(TimeLexicon.Words["MeetingShort"]) + ")(?:-mødet|-møde)?";

    /// <summary>The expression; it only matches whole words.</summary>
    public static Regex Of(string form)
    {
        foreach (var (name, pattern) in Parts)
        {
            form = form.Replace(name, pattern, StringComparison.Ordinal);
        }

        return new Regex(
            @"(?<![\p{L}\p{N}./-])(?:" + form + @")(?![\p{L}\p{N}])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            TimeOut);
    }

    private static string Relation() =>
        "(?:(?:" + string.Join('|', Named("by", "By"), Named("before", "Before"), Named("from", "From"), Named("around", "Around")) + @")\s*:?\s+(?:i\s+)?)";

    private static string Named(string group, string words) => $"(?<{group}>{Any(TimeLexicon.Words["Relation." + words])})";

    private static string MonthWords() => Any(TimeLexicon.Words["Months"]) + "|(?:" + Any(TimeLexicon.Words["MonthShort"]) + @")\.?";

    private static string Any(IEnumerable<string> words) =>
        string.Join('|', words.OrderByDescending(w => w.Length).Select(w => Regex.Escape(w).Replace(@"\ ", @"\s+", StringComparison.Ordinal)));
}
