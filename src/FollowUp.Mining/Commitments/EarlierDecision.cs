using System.Globalization;
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
            if (isPastYear || isOlderMeeting || word.Lower is "tidligere" or "sidste" or "oprindeligt")
            {
                return true;
            }
        }

        return false;
    }
}
