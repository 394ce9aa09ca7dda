namespace FollowUp.Evaluation.Matching;

/// <summary>Titles of agenda points as they are compared: without a time slot in brackets and without the forum's mark in front.</summary>
internal static class TitleWords
{
    private static readonly string[] ForumMarks = ["cf", "dif", "dif/cf"];

    public static string Of(string title) =>
        string.Join(' ', Vocabulary.Words(WithoutForumMark(WithoutSlot(title).Trim().ToLowerInvariant())));

    private static string WithoutSlot(string title)
    {
        var whole = title.AsSpan().TrimEnd();
        if (!whole.EndsWith(")"))
        {
            return title;
        }

        var inner = whole[..^1];
        var start = inner.LastIndexOf(')') + 1;
        var open = inner[start..].IndexOf('(');
        return open >= 0 && HasDigit(inner[(start + open)..]) ? title[..(start + open)] : title;
    }

    private static bool HasDigit(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutForumMark(string title)
    {
        foreach (var mark in ForumMarks.Where(m => title.StartsWith(m, StringComparison.Ordinal)))
        {
            var rest = title[mark.Length..].TrimStart();
            if (rest.StartsWith('-'))
            {
                return rest[1..];
            }
        }

        return title;
    }
}
