namespace FollowUp.Minutes.Reading.Points;

/// <summary>An entry of the contents list (indholdsfortegnelse): a title with dot leaders, a tab or a wide gap before its page number.</summary>
internal static class ContentsEntry
{
    /// <summary>Length of the title in an entry; 0 where the line is none.</summary>
    public static int TitleLength(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 || !char.IsAsciiDigit(line[^1]))
        {
            return 0;
        }

        var digits = line.Length;
        while (digits > 0 && line.Length - digits < 4 && char.IsAsciiDigit(line[digits - 1]))
        {
            digits--;
        }

        var (end, dots, spaces, hasTab) = (digits, 0, 0, false);
        for (; end > 0 && line[end - 1] is '.' or '…' or '_' or ' ' or '\t' or '\u00A0'; end--)
        {
            dots += line[end - 1] switch { '.' or '_' => 1, '…' => 3, _ => 0 };
            spaces += line[end - 1] is ' ' or '\u00A0' ? 1 : 0;
            hasTab |= line[end - 1] == '\t';
        }

        return dots >= 3 || hasTab || (spaces >= 4 && dots == 0) ? end : 0;
    }

    public static bool Is(ReadOnlySpan<char> line) => TitleLength(line) > 0;
}
