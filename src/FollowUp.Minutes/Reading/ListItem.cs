namespace FollowUp.Minutes.Reading;

/// <summary>The mark of a list item: "1.", "1)", "a)", "-", "•", "*".</summary>
internal static class ListItem
{
    /// <summary>Units of the mark with the white space behind it; 0 where the line is no list item.</summary>
    public static int MarkLength(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
        {
            return 0;
        }

        var mark = 0;
        if (line[0] is '-' or '–' or '•' or '*' or '·' or '▪' or '◦' or '+' or '\uF0B7')
        {
            mark = 1;
        }
        else
        {
            while (mark < line.Length && mark < 3 && char.IsAsciiDigit(line[mark]))
            {
                mark++;
            }

            if (mark == 0 && char.IsAsciiLetterLower(line[0]) && line[1] == ')')
            {
                mark = 1;
            }

            if (mark == 0 || mark >= line.Length || line[mark] is not ('.' or ')'))
            {
                return 0;
            }

            mark++;
        }

        var end = mark;
        while (end < line.Length && char.IsWhiteSpace(line[end]))
        {
            end++;
        }

        return end == mark || end == line.Length ? 0 : end;
    }
}
