using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>Whether a meeting that is named is one of the forum whose minutes they are: only then its calendar tells the day.</summary>
internal static class OwnForum
{
    /// <param name="place">The last token of the meeting's name.</param>
    /// <param name="whenUnknown">What to believe of a name where nobody said whose minutes they are.</param>
    public static bool Holds(in TimeText text, int place, TimeContext context, bool whenUnknown)
    {
        if (!text.IsKind(place, TokenKind.Word))
        {
            return false;
        }

        var name = text.Letters(place);
        var isOfAnother = text.Word(place + 1)?.Text == "i" && (text.IsKind(place + 2, TokenKind.Word) && (text.Is(place + 2, WordRole.Meeting) || text.IsCapitalised(place + 2)));
        if (isOfAnother)
        {
            return context.Forum is { } other && Same(text.Letters(place + 2), other);
        }

        var isCompound = text.IsSign(place - 1, '-') && text.IsGlued(place);
        if (!isCompound && (name.Equals("møde", StringComparison.OrdinalIgnoreCase) || name.Equals("mødet", StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        return context.Forum is { } forum ? Same(isCompound ? text.Letters(place - 2) : name, forum) : whenUnknown;
    }

    /// <summary>"Chefforummet" is Chefforum, "direktionsmøde" is Direktionen's.</summary>
    private static bool Same(ReadOnlySpan<char> name, string forum)
    {
        var stem = forum.AsSpan();
        stem = stem.EndsWith("en", StringComparison.OrdinalIgnoreCase) || stem.EndsWith("et", StringComparison.OrdinalIgnoreCase) ? stem[..^2] : stem;
        return stem.Length > 0 && (name.StartsWith(stem, StringComparison.OrdinalIgnoreCase) || (name.Length > 5 && forum.StartsWith(name.ToString() + " ", StringComparison.OrdinalIgnoreCase)));
    }
}
