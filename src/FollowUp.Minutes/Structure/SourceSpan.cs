namespace FollowUp.Minutes.Structure;

/// <summary>A place in the text as read: UTF-16 units, <paramref name="End"/> exclusive.</summary>
public readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>The words at this place.</summary>
    public string In(string text) => text[Start..End];
}
