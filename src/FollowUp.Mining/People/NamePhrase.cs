using System.Collections.Immutable;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.People;

/// <summary>
/// The name of a department or field, which may hold commas, "og" and "&amp;" itself: "Plan, Byg, Miljø &amp; Trafik".
/// </summary>
internal static class NamePhrase
{
    /// <summary>Index behind the phrase that begins at <paramref name="at"/>; the same index where none does.</summary>
    public static int End(ImmutableArray<Word> words, int at, int end)
    {
        if (at >= end || !words[at].IsWord || IsStop(words, at, end))
        {
            return at;
        }

        var isCapital = words[at].IsCapitalised;
        var next = at + 1;
        while (next < end)
        {
            if (words[next].Text == "&" && next + 1 < end && words[next + 1].IsWord)
            {
                next += 2;
            }
            else if (words[next].Lower == "og" && next + 1 < end && words[next + 1].IsWord && words[next + 1].IsCapitalised == isCapital && !IsStop(words, next + 1, end)
                && !IsPersonName(words, next + 1, end) && !(isCapital && !IsDepartmentLike(words[next + 1]) && !IsClosing(words, next + 2, end)))
            {
                next += 2;
            }
            else if (words[next].Text == "," && isCapital && ListGoesOn(words, next, end) is var over and > 0)
            {
                next = over;
            }
            else
            {
                break;
            }
        }

        return next;
    }

    /// <summary>A comma belongs to the name when more names follow and the last of them is joined by "og" or "&amp;".</summary>
    private static int ListGoesOn(ImmutableArray<Word> words, int comma, int end)
    {
        var i = comma;
        while (i + 1 < end && words[i].Text == "," && words[i + 1].IsCapitalised && !IsStop(words, i + 1, end) && !IsPersonName(words, i + 1, end))
        {
            i += 2;
        }

        return i > comma && i + 1 < end && words[i].Lower is "og" or "&" && words[i + 1].IsCapitalised && !IsStop(words, i + 1, end) ? i + 2 : 0;
    }

    private static bool IsStop(ImmutableArray<Word> words, int at, int end) =>
        words[at].Is(WordTraits.Position) || words[at].Is(WordTraits.Group)
        || (words[at].Lower.Length > 3 && words[at].Is(WordTraits.BarePosition) && at + 1 < end && words[at + 1].Lower is "for" or "af")
        || (!words[at].IsCapitalised && FiniteVerb.IsAt(words, at, end));

    private static bool IsPersonName(ImmutableArray<Word> words, int at, int end) =>
        at + 1 < end && words[at].IsCapitalised && words[at + 1].IsCapitalised && !words[at + 1].IsCapitals && !words[at].Is(WordTraits.DepartmentName);

    private static bool IsDepartmentLike(Word word) => word.Is(WordTraits.DepartmentName) || word.IsCapitals;

    /// <summary>What follows the phrase ends it: a verb, a mark or a small word.</summary>
    private static bool IsClosing(ImmutableArray<Word> words, int at, int end) => at >= end || !words[at].IsCapitalised;
}
