using System.Globalization;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments;

/// <summary>Whether a frame tells of a decision of an earlier day: it names a past year, a past meeting or says "tidligere".</summary>
internal static class EarlierDecision
{
    public static bool Is(Clause frame, DateOnly reference)
    {
        for (var i = frame.Start; i < frame.End; i++)
        {
            var word = frame.Words[i];
            var isPastYear = word.Text.Length == 4 && int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year >= 1990 && year < reference.Year;
            var isOlderMeeting = word.Lower == "mødet" && i + 1 < frame.End && frame.Words[i + 1].Lower is "den" or "d";
            // "Direktionen besluttede den 4. marts, at ...", told on the 12th.
            var isPastDay = i > frame.Start && TimeLexicon.Month(word.Lower.PadRight(3)) is var month and > 0 && DayBefore(frame, i) is { } number && number <= DateTime.DaysInMonth(reference.Year, month)
                && new DateOnly(reference.Year, month, number) < reference;
            if (isPastDay || isPastYear || isOlderMeeting || word.Lower is "tidligere" or "sidste" or "oprindeligt")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The figure of the day before a month: "4." or "4" and a point of its own.</summary>
    private static int? DayBefore(Clause frame, int month)
    {
        var at = frame.Words[month - 1].Text == "." ? month - 2 : month - 1;
        return at >= frame.Start && int.TryParse(frame.Words[at].Text.AsSpan().TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }
}
