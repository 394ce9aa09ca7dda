namespace FollowUp.Minutes.Reading.Lines;

/// <summary>The mark of a list item: "1.", "1)", "a)", "(a)", "-", "•", "*".</summary>
internal static class ListItem
{
    /// <summary>Units of the mark with the white space behind it; 0 where the line is no list item.</summary>
    public static int MarkLength(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
        {
            return 0;
        }

        var mark = line[0] is '-' or '–' or '•' or '*' or '·' or '▪' or '◦' or '+' or '\uF0B7' or '●' or '■' ? 1 : Numbered(line);
        var end = mark;
        while (end < line.Length && char.IsWhiteSpace(line[end]))
        {
            end++;
        }

        return mark == 0 || end == mark || end == line.Length ? 0 : end;
    }

    private static int Numbered(ReadOnlySpan<char> line)
    {
        var at = line[0] == '(' ? 1 : 0;
        var first = at;
        while (at < line.Length && at - first < 3 && char.IsAsciiDigit(line[at]))
        {
            at++;
        }

        if (at == first && at + 1 < line.Length && char.IsAsciiLetterLower(line[at]) && line[at + 1] == ')')
        {
            at++;
        }

        var isClosed = at > first && at < line.Length && (line[at] == ')' || (line[at] == '.' && first == 0));
        return isClosed ? at + 1 : 0;
    }
}
