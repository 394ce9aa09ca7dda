using FollowUp.Minutes.Reading.Head;

namespace FollowUp.Minutes.Reading.Sections;

/// <summary>
/// A heading that says whose decision follows and of which day: "Beslutning i Økonomiudvalget den 01-02-2023", "Beslutning fra
/// Direktørforum, 17. maj 2021, pkt. 3:", "Økonomiudvalgets beslutning den 3. maj 2023".
/// </summary>
/// <param name="Length">Of the heading; what stands behind it on the line is its text.</param>
internal readonly record struct DecisionOfBody(int Length, bool IsOther, bool HasDay)
{
    private const int LongestHeading = 140;
    private const string Word = "beslutning";
    private const string Tail = "eslutning";

    private static readonly string[] Links = ["i", "af", "på", "den", "d", "ved", "for", "under"];

    public static DecisionOfBody? Read(ReadOnlySpan<char> words, bool isMarked, MeetingOfPoint meeting)
    {
        if (words.Length < 12 || !char.IsLetter(words[0]))
        {
            return null;
        }

        var head = words.Length <= LongestHeading ? words : words[..LongestHeading];
        var colon = head.IndexOf(':');
        head = colon > 0 ? head[..colon] : head;
        var at = Place(head);
        var isGenitive = at > 2 && head[at - 1] == ' ' && head[at - 2] == 's' && char.IsUpper(head[0]);
        if ((at != 0 && !isGenitive) || (colon < 0 && words.Length > LongestHeading) || EndsSentence(head))
        {
            return null;
        }

        var after = head[(at + Word.Length)..];
        after = after.StartsWith("er", StringComparison.OrdinalIgnoreCase) || after.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? after[2..] : after;
        if (after.IsEmpty || after[0] is not (' ' or ','))
        {
            return null;
        }

        after = after.TrimStart(" ,");
        var end = after.IndexOfAny(" ,");
        var link = end < 0 ? after : after[..end];
        var saysFrom = link.Equals("fra", StringComparison.OrdinalIgnoreCase);
        if (after.IsEmpty || (!isGenitive && !saysFrom && !char.IsUpper(after[0]) && !char.IsAsciiDigit(after[0]) && !IsLink(link)))
        {
            return null;
        }

        var day = DanishDay.In(head.ToString());
        var isOther = meeting.IsOther(day, isGenitive ? head : after, saysFrom);

        // Without a day, a mark or a body's name the words may open a sentence: "Beslutning i sagen træffes i byrådet".
        return day is null && !saysFrom && !isMarked && ForumName.In(after) is null
            ? null
            : new DecisionOfBody(colon > 0 ? colon + 1 : words.Length, isOther, day is not null);
    }

    /// <summary>Where the word stands; most lines do not have it.</summary>
    private static int Place(ReadOnlySpan<char> head)
    {
        var at = head.IndexOf(Tail, StringComparison.Ordinal) - 1;
        return at >= 0 && head[at] is 'b' or 'B' ? at : head[0] == 'B' && head.StartsWith(Word, StringComparison.OrdinalIgnoreCase) ? 0 : -1;
    }

    private static bool IsLink(ReadOnlySpan<char> word)
    {
        foreach (var link in Links)
        {
            if (word.TrimEnd('.').Equals(link, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A full stop that is none of a date or a short form.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> head)
    {
        for (var at = head.IndexOf('.'); at >= 0;)
        {
            var isLast = at == head.Length - 1;
            var isShort = at > 0 && (char.IsAsciiDigit(head[at - 1]) || (at > 1 && head[at - 2] is ' ' or '.') || IsShort(head[..at]));
            if (!isShort || (isLast && !char.IsAsciiDigit(head[at - 1])))
            {
                return true;
            }

            var next = head[(at + 1)..].IndexOf('.');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsShort(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOfAny(" ,.") + 1)..];
        return word.Equals("pkt", StringComparison.OrdinalIgnoreCase) || word.Equals("nr", StringComparison.OrdinalIgnoreCase)
            || (word.Length is 3 or 4 && DanishDay.IsMonth(word));
    }
}
