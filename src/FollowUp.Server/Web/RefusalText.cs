using System.Globalization;
using FollowUp.Domain.Deciding;

namespace FollowUp.Server.Web;

/// <summary>The sentence for a refusal, the same on pages and in the API.</summary>
public static class RefusalText
{
    public static string Sentence(this ScreenText text, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(refusal);
        return text[$"refusal.{refusal.Code}", [.. refusal.Facts.Select(Shown)]];
    }

    /// <summary>Days are facts as programs write them, and stand in the sentence as people do.</summary>
    private static string Shown(string fact) =>
        !DateOnly.TryParseExact(fact, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? fact
        : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))
        : DanishText.LongDay(day);
}
