namespace FollowUp.Mining.Dates;

/// <summary>A line of a text, without its line break.</summary>
internal readonly record struct TextLineAt(int Start, int End)
{
    public static TextLineAt Of(string text, int place)
    {
        var start = place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
        var end = text.IndexOf('\n', place);
        return new TextLineAt(start, end < 0 ? text.Length : end);
    }

    public bool IsBlankIn(string text) => text.AsSpan(Start, End - Start).IsWhiteSpace();
}
