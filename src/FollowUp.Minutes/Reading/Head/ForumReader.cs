using System.Text.RegularExpressions;
using FollowUp.Minutes.Reading.Lines;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>Whose minutes they are: behind a label, behind the word for the document, or on a line of its own.</summary>
internal static partial class ForumReader
{
    private const int LinesOfHeading = 12;
    private const int Longest = 80;

    public static string? Read(TextLines lines, int end, string? labelled)
    {
        if (labelled is { Length: > 2 } && !char.IsDigit(labelled[0]) && Cleaned(labelled) is { Length: > 2 } named)
        {
            return named;
        }

        var head = Heading(lines, end);
        foreach (var line in head)
        {
            var kind = HeadLabels.KindLength(line);
            if (kind > 0 && line.Length > kind)
            {
                var isLabel = line[kind..].TrimStart() is [':', ..];
                var rest = Cleaned(OfMeeting().Replace(line[kind..].TrimStart(' ', ':', '-', '–', ','), ""));
                if (rest.Length is > 1 and <= Longest && char.IsLetter(rest[0]) && (IsBody(rest) || (char.IsUpper(rest[0]) && !isLabel)))
                {
                    return BodyOfMeeting.Named(rest);
                }
            }
        }

        foreach (var line in head.Where(l => HeadLabels.KindLength(l) == 0).Select(l => Cleaned(OfMeeting().Replace(l, ""))))
        {
            // "Direktionen, Birkelund Kommune": the body before the house; "Birkelund Kommune - Direktionen": behind it.
            var parts = Parts().Split(line);
            if (parts.Length == 1 || !parts.Any(p => p.EndsWith("Kommune", StringComparison.OrdinalIgnoreCase)))
            {
                if (Fits(line, Longest) && IsBody(line))
                {
                    return BodyOfMeeting.Named(line);
                }
            }

            foreach (var part in parts.Select(Cleaned))
            {
                if (Fits(part, 60) && IsBody(part))
                {
                    return BodyOfMeeting.Named(part);
                }
            }
        }

        return null;
    }

    private static bool Fits(string words, int longest) => words.Length > 2 && words.Length <= longest && char.IsUpper(words[0]);

    /// <summary>The words are a body's name, or begin with one: "Arbejdsmiljøgruppen på Driftsgården", "Teammøde i Sygedagpenge".</summary>
    private static bool IsBody(string words)
    {
        if (ForumName.Is(words))
        {
            return true;
        }

        foreach (var link in (ReadOnlySpan<string>)[" for ", " på ", " i ", " ved "])
        {
            var at = words.IndexOf(link, StringComparison.OrdinalIgnoreCase);
            if (at > 2 && ForumName.Is(words.AsSpan(0, at)) && words.AsSpan(0, at).Count(' ') <= 2)
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Heading(TextLines lines, int end)
    {
        var head = new List<string>();
        for (var i = 0; i < end && head.Count < LinesOfHeading; i++)
        {
            if (lines[i].CanBeHeading && !Points.ContentsEntry.Is(lines.Words(i)) && !IsTrail(lines.Words(i)) && HeadLabels.Read(lines.Words(i).TrimStart("|-* ")) is not { Field: HeadField.Next or HeadField.Present or HeadField.Absent or HeadField.Date })
            {
                head.Add(lines.WordsOf(i).Trim('|', ' '));
            }
        }

        return head;
    }

    /// <summary>"Forside > Forældre > Bestyrelsen": where the page stands on a site.</summary>
    private static bool IsTrail(ReadOnlySpan<char> line) => line.Contains(" > ", StringComparison.Ordinal) || line.Contains('›') || line.Contains('»');

    /// <summary>The name of the body without the day, and without the word for the document behind it ("Byrådet - referat").</summary>
    private static string Cleaned(string words)
    {
        var cut = HouseTail().Replace(BracketTail().Replace(NumberTail().Replace(DayTail().Replace(News().Replace(words, ""), ""), ""), ""), "");
        return KindTail().Replace(cut, "").Trim(' ', ',', '-', '–', ':', '|', '\t', '.');
    }

    [GeneratedRegex(@"^(?:(?:fra|af|for|til|over)\s{1,2})?(?:(?:det\s)?(?:ordinære|ekstraordinære|ordinært|ekstraordinært)\s)?(?:møde[trn]?\s{1,2})?(?:(?:i|nr\.\s?[0-9]{1,4})\s{1,2}(?:i\s)?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfMeeting();

    [GeneratedRegex(@"[\s,-]{0,4}\b(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\b|(?:den|d\.)\s?[0-9]|[0-3]?[0-9][-./]\s?(?:[01]?[0-9][-./]|[a-z]{3})).*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayTail();

    [GeneratedRegex(@"[\s,–-]{1,4}(?:beslutnings)?(?:referat|protokol|dagsorden)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KindTail();

    [GeneratedRegex(@"^(?:Nyt|Information|Referater?)\s(?:fra|i)\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex News();

    [GeneratedRegex(@"[,\s–-]{1,4}(?:(?:møde\s)?nr\.?\s?|møde\s|(?<=møde\s))[0-9]{1,4}(?:[/-][0-9]{2,4})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberTail();

    /// <summary>"Arbejdsmiljøudvalget (AMU)".</summary>
    [GeneratedRegex(@"\s?\([^()]{1,40}\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BracketTail();

    /// <summary>"HovedMED, Sundkøbing Kommune": whose house it is, is no part of the name.</summary>
    [GeneratedRegex(@"(?:,\s|\s[-–|]\s|\si\s)(?:[A-ZÆØÅ][\w-]{1,30}\s){1,2}(?:Kommune|Region)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HouseTail();

    [GeneratedRegex(@",\s|\s[-–|]\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parts();
}
