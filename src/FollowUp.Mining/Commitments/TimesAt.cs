using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments;

/// <summary>Where times stand among the words. Asked of nearly every word, so without a closure: these cost more than the question.</summary>
internal static class TimesAt
{
    /// <summary>The word is a part of one of the times.</summary>
    public static bool Hold(ImmutableArray<TimeExpression> times, Word word)
    {
        foreach (var time in times)
        {
            if (word.Start >= time.Start && word.End <= time.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One of the times has begun where the word begins, and goes on.</summary>
    public static bool Reach(ImmutableArray<TimeExpression> times, Word word)
    {
        foreach (var time in times)
        {
            if (time.Start <= word.Start && time.End > word.Start)
            {
                return true;
            }
        }

        return false;
    }
}
