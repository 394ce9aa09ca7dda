using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Reading.Lines;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>Reads the number that opens a point: "Punkt 3:", "Pkt. 3", "Ad 1)", "§ 3", "3.a", "3 (Åben)".</summary>
internal static class PointMark
{
    private const int LongestTitle = 290;

    private static readonly LexiconFile Words = LexiconFile.Load(typeof(PointMark).Assembly, "point-words.txt");

    private static readonly LabelList<PointForm> Names = new(
        new[] { ("Point", PointForm.Named), ("Case", PointForm.Case), ("Paragraph", PointForm.Paragraph), ("Ad", PointForm.Ad) }
            .SelectMany(g => Words[g.Item1].Select(word => (word, g.Item2))));

    private static readonly LabelList<bool> OpenMarks = new(Words["OpenMark"].Select(word => (word, true)));

    /// <summary>The heading that the line may be, null where it opens with no number.</summary>
    public static PointHeading? Read(TextLines lines, int at)
    {
        ref readonly var line = ref lines[at];
        if (!line.CanBeHeading)
        {
            return null;
        }

        var words = lines.Words(at);
        return ContentsEntry.Is(words) ? null : Read(words, at, line.IsMarkedHeading);
    }

    /// <summary>As above; <paramref name="words"/> may be an entry of a contents list without its page number.</summary>
    public static PointHeading? Read(ReadOnlySpan<char> words, int at, bool isMarked)
    {
        var first = words.IsEmpty ? ' ' : words[0];
        var (length, form) = char.IsAsciiDigit(first) ? (0, PointForm.Bare) : Names.Match(words);
        return length == 0 && !char.IsAsciiDigit(first) ? null : Read(words, length, form, at, isMarked);
    }

    private static PointHeading? Read(ReadOnlySpan<char> words, int length, PointForm form, int at, bool isMarked)
    {
        var place = length;
        if (length > 0)
        {
            place += Count(words[place..], " .:\u00A0");
        }

        var digits = 0;
        while (place + digits < words.Length && char.IsAsciiDigit(words[place + digits]))
        {
            digits++;
        }

        if (digits is 0 or > 3)
        {
            return null;
        }

        var number = int.Parse(words.Slice(place, digits), System.Globalization.CultureInfo.InvariantCulture);
        place += digits;
        var sub = Sub(words[place..]);
        place += sub;
        var label = sub == 0 ? null : words.Slice(place - sub, sub).ToString();
        var sign = place < words.Length && words[place] is '.' or ')' or ':' or '/' ? words[place] : ' ';
        place += sign == ' ' ? 0 : 1;
        var gap = Count(words[place..], " \t\u00A0|");
        if (place + gap < words.Length && gap == 0)
        {
            return null;
        }

        place += gap;
        if (place < words.Length && words[place] is ':' or '-' or '–' or '—' && Count(words[(place + 1)..], " \t\u00A0") is > 0 and var behind)
        {
            (place, sign) = (place + 1 + behind, sign == ' ' ? '-' : sign);
        }

        var printed = words[place..].Trim();
        var title = WithoutOpenMark(printed);
        return title.Length <= LongestTitle && IsTitle(title, length > 0 && sign != ' ', isMarked, length == 0 && sign == ' ')
            ? new PointHeading(FormOf(form, sign, isMarked), number, title.ToString(), at, at)
            {
                Sub = label,
                SaysWhoMayRead = title.Length < printed.Length || ClosedPoint.Is(title),
            }
            : null;
    }

    /// <summary>"a" in "3.a" and "3a", ".1" in "3.1", ".1.2".</summary>
    private static int Sub(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 1 && rest[0] == '.' && char.IsAsciiLetterLower(rest[1]) && (rest.Length == 2 || !char.IsLetterOrDigit(rest[2])))
        {
            return 2;
        }

        if (rest.Length > 0 && char.IsAsciiLetterLower(rest[0]) && (rest.Length == 1 || rest[1] is '.' or ')' or ':' or ' '))
        {
            return 1;
        }

        // "9.30" is a time of day, so a small part has one digit.
        var length = 0;
        while (length + 1 < rest.Length && rest[length] == '.' && char.IsAsciiDigit(rest[length + 1])
            && (length + 2 == rest.Length || !char.IsAsciiDigit(rest[length + 2])))
        {
            length += 2;
        }

        return length;
    }

    /// <summary>A title opens with a capital; behind a clear mark, or in a marked heading, with anything. "Punkt 3 blev udsat" is a sentence.</summary>
    private static bool IsTitle(ReadOnlySpan<char> title, bool isClear, bool isMarked, bool isBare)
    {
        if (title.IsEmpty)
        {
            return !isBare;
        }

        var opensBig = char.IsUpper(title[0]) || title[0] is '"' or '”' or '»' or '“' or '\'' or '(' or '[' || (char.IsAsciiDigit(title[0]) && !isBare);
        return (opensBig || isClear || isMarked) && !IsAtClause(title) && title.ContainsAnyInRange('A', 'ÿ');
    }

    private static bool IsAtClause(ReadOnlySpan<char> title) => title.StartsWith("at ", StringComparison.OrdinalIgnoreCase);

    private static PointForm FormOf(PointForm form, char sign, bool isMarked) => form != PointForm.Bare ? form
        : isMarked ? PointForm.Marked
        : sign switch { '.' or '/' or ':' => PointForm.Dotted, ')' => PointForm.Bracketed, _ => PointForm.Bare };

    /// <summary>"(Åben)" falls away; "(Lukket)" stays, for it decides.</summary>
    private static ReadOnlySpan<char> WithoutOpenMark(ReadOnlySpan<char> title)
    {
        if (title.Length < 3 || title[0] is not ('(' or '['))
        {
            return title;
        }

        var (length, _) = OpenMarks.Match(title[1..]);
        return length > 0 && title.Length > length + 1 && title[length + 1] is ')' or ']' ? title[(length + 2)..].TrimStart() : title;
    }

    private static int Count(ReadOnlySpan<char> words, string signs)
    {
        var count = words.IndexOfAnyExcept(signs);
        return count < 0 ? words.Length : count;
    }
}
