using FollowUp.Minutes.Lexicon;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>Whether a title says that the point is closed (lukket): "Lukket", "Lukket punkt", "(Lukket) Køb af areal", "Køb af areal - lukket".</summary>
internal static class ClosedPoint
{
    private static readonly LexiconFile Words = LexiconFile.Load(typeof(ClosedPoint).Assembly, "point-words.txt");

    private static readonly LabelList<bool> Marks = new(Words["Closed"].Select(word => (word, true)));

    private static readonly LabelList<bool> Groups =
        new([.. Words["ClosedGroup"].Select(word => (word, true)), .. Words["OpenGroup"].Select(word => (word, false))]);

    public static bool Is(ReadOnlySpan<char> title)
    {
        var opening = title.TrimStart("([* \"”");
        if (Marks.Match(opening).Length > 0)
        {
            return true;
        }

        // Behind the title the mark stands in a bracket or behind a dash.
        for (var at = title.IndexOfAny("([-–"); at >= 0;)
        {
            var rest = title[(at + 1)..].TrimStart();
            var (length, _) = Marks.Match(rest);
            if (length > 0 && (title[at] is '(' or '[' || rest[length..].TrimStart(" .").IsEmpty))
            {
                return true;
            }

            var next = title[(at + 1)..].IndexOfAny("([-–");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>The line is a heading over closed points (true) or over open ones again (false); null where it is neither.</summary>
    public static bool? Group(ReadOnlySpan<char> words)
    {
        var (length, isClosed) = words.Length <= 40 ? Groups.Match(words) : default;
        return length > 0 && words[length..].TrimStart(" :.").IsEmpty ? isClosed : null;
    }
}
