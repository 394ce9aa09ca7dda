using FollowUp.Minutes.Reading.Head;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>
/// A heading that is a body and a day and nothing else: "Klima- og Planudvalget, 8. september 2020:", "Økonomiudvalget, 18. september 2019, pkt. 163:". What
/// the body decided that day follows.
/// </summary>
/// <param name="Length">Of the heading with its colon; what stands behind it on the line is its text.</param>
internal readonly record struct BodyAndDay(int Length, bool IsOther)
{
    private const int Longest = 110;

    /// <summary>Without a colon only a line that has no room for a sentence.</summary>
    private const int LongestBare = 60;

    public static BodyAndDay? Read(ReadOnlySpan<char> words, MeetingOfPoint meeting)
    {
        if (words.Length < 14 || !char.IsUpper(words[0]))
        {
            return null;
        }

        var head = words.Length <= Longest ? words : words[..Longest];
        var colon = head.IndexOf(':');
        if (colon < 0 && (words.Length > LongestBare || words[^1] == '.'))
        {
            return null;
        }

        head = colon > 0 ? head[..colon] : head;
        var comma = Split(head);
        if (comma < 3)
        {
            return null;
        }

        var name = head[..comma].Trim();
        var isOwn = meeting.Forum is { } forum && name.Equals(forum, StringComparison.OrdinalIgnoreCase);
        var rest = head[comma..].TrimStart(" ,");
        return (isOwn || ForumName.Is(name)) && DanishDay.In(rest.ToString()) is { } day && IsDayOnly(rest) ? new BodyAndDay(colon > 0 ? colon + 1 : words.Length, meeting.IsOther(day, name, false)) : null;
    }

    /// <summary>Where the name ends: at the last comma before the day, or at "den".</summary>
    private static int Split(ReadOnlySpan<char> head)
    {
        var digit = head.IndexOfAnyInRange('0', '9');
        if (digit < 4)
        {
            return -1;
        }

        var comma = head[..digit].LastIndexOf(',');
        return comma > 0 ? comma : head[..digit].LastIndexOf(" den ", StringComparison.Ordinal);
    }

    /// <summary>The day, its weekday, and the number of the point there.</summary>
    private static bool IsDayOnly(ReadOnlySpan<char> rest)
    {
        var words = 0;
        foreach (var part in rest.ToString().Split([' ', ',', '.', '-', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            words += char.IsLetter(part[0]) && part is not ("den" or "d" or "pkt" or "punkt" or "sag" or "nr" or "kl") ? 1 : 0;
        }

        return words <= 2;
    }
}
