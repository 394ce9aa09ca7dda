using System.Text.RegularExpressions;
using FollowUp.Minutes.Reading.Lines;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>The day of the meeting: behind its label, else in the heading of the document.</summary>
internal static partial class MeetingDay
{
    private const int LinesOfHeading = 15;

    public static (DateOnly? Day, DateOnly? Other, string Words) Read(TextLines lines, int end, string? labelled)
    {
        var label = labelled is null ? null : DanishDay.In(labelled);
        var (titled, title) = InHeading(lines, end, labelled);
        if (label is not null)
        {
            return (label, titled != label && IsOfDocument(title) ? titled : null, labelled!);
        }

        if (titled is not null || labelled is null)
        {
            return (titled, null, title);
        }

        // "Dato: torsdag den 24. juni" under a heading that gives the year.
        for (var i = 0; i < Math.Min(end, LinesOfHeading); i++)
        {
            var year = lines[i].CanBeHeading ? Year().Match(lines.WordsOf(i)) : Match.Empty;
            if (year.Success)
            {
                var first = new DateOnly(int.Parse(year.Value, System.Globalization.CultureInfo.InvariantCulture), 1, 1);
                var day = DanishDay.OnOrAfter(labelled, first);
                return (day?.Year == first.Year ? day : null, null, labelled);
            }
        }

        return (null, null, labelled);
    }

    private static (DateOnly? Day, string Words) InHeading(TextLines lines, int end, string? labelled)
    {
        var seen = 0;
        for (var i = 0; i < end && seen < LinesOfHeading; i++)
        {
            if (!lines[i].CanBeHeading)
            {
                continue;
            }

            seen++;
            var words = lines.WordsOf(i);
            if ((labelled is null || !words.Contains(labelled, StringComparison.Ordinal))
                && HeadLabels.Read(lines.Words(i)) is not { Field: HeadField.Next or HeadField.Other } && DanishDay.In(words) is { } day)
            {
                return (day, words);
            }
        }

        return (null, "");
    }

    /// <summary>The heading speaks of the minutes themselves, so its day should be theirs.</summary>
    private static bool IsOfDocument(string title) =>
        HeadLabels.IsDocumentKind(title) && !title.Contains("godkend", StringComparison.OrdinalIgnoreCase) && !title.Contains("udsendt", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\w./-])20[0-9]{2}(?![\w./-])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
