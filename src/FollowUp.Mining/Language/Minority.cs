namespace FollowUp.Mining.Language;

/// <summary>Whether some of a body speak, or it says no: "Et flertal ønsker, at", "Nogle pegede på, at", "Udvalget ønsker ikke at".</summary>
internal static class Minority
{
    public static bool Speaks(Clause frame)
    {
        for (var i = frame.Start; i < frame.End; i++)
        {
            if (frame.Words[i].Lower is "flertal" or "mindretal" or "nogle" or "flere" or "enkelte" or "partiet" or "ikke" or "man")
            {
                return true;
            }
        }

        return false;
    }
}
