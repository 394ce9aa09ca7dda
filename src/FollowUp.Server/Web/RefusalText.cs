using FollowUp.Domain.Deciding;

namespace FollowUp.Server.Web;

/// <summary>The sentence for a refusal, the same on pages and in the API.</summary>
public static class RefusalText
{
    public static string Sentence(this ScreenText text, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(refusal);
        return text[$"refusal.{refusal.Code}", [.. refusal.Facts]];
    }
}
