namespace FollowUp.Minutes.Reading.Lines;

/// <summary>A box to tick at the start of some words: "[x]", "[ ]", "☒", "☐".</summary>
/// <param name="Length">Of the box with the white space behind it; 0 where there is none.</param>
internal readonly record struct CheckBox(int Length, bool IsTicked)
{
    public static CheckBox At(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
        {
            return default;
        }

        var (length, isTicked) = words[0] switch
        {
            '☒' or '☑' or '✓' or '✔' or '✗' or '✘' => (1, true),
            '☐' or '□' or '◻' or '❑' or '❏' => (1, false),
            '[' when words.Length > 2 && words[2] == ']' && words[1] is 'x' or 'X' or '✓' or '✔' => (3, true),
            '[' when words.Length > 2 && words[2] == ']' && words[1] is ' ' or '_' => (3, false),
            '[' when words.Length > 1 && words[1] == ']' => (2, false),
            _ => (0, false),
        };
        while (length > 0 && length < words.Length && char.IsWhiteSpace(words[length]))
        {
            length++;
        }

        return new CheckBox(length, isTicked);
    }
}
