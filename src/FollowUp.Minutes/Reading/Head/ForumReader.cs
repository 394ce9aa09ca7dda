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
                var rest = Cleaned(OfMeeting().Replace(line[kind..].TrimStart(' ', ':', '-', '–', ','), ""));
                if (rest.Length is > 1 and <= Longest && (char.IsUpper(rest[0]) || char.IsLetter(rest[0]) && ForumName.Is(rest)))
                {
                    return BodyOfMeeting.Named(rest);
                }
            }
        }

        foreach (var line in head.Select(l => Cleaned(OfMeeting().Replace(l, ""))))
        {
            if (line.Length is > 2 and <= Longest && char.IsUpper(line[0]) && HeadLabels.KindLength(line) == 0 && ForumName.Is(line))
            {
                return BodyOfMeeting.Named(line);
            }

            // "Direktionen, Birkelund Kommune": the body before the house; "Birkelund Kommune - Direktionen": behind it.
            foreach (var part in Parts().Split(line))
            {
                if (part.Length is > 2 and <= 60 && char.IsUpper(part[0]) && HeadLabels.KindLength(part) == 0 && ForumName.Is(part))
                {
                    return BodyOfMeeting.Named(part);
                }
            }
        }

        return null;
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
        var cut = HouseTail().Replace(NumberTail().Replace(DayTail().Replace(News().Replace(words, ""), ""), ""), "");
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

    [GeneratedRegex(@"[,\s–-]{1,4}(?:(?:møde\s)?nr\.?\s?|møde\s|(?<=møde\s))[0-9]{1,4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberTail();

    /// <summary>"HovedMED, Sundkøbing Kommune": whose house it is, is no part of the name.</summary>
    [GeneratedRegex(@"(?:,\s|\s[-–|]\s|\si\s)(?:[A-ZÆØÅ][\w-]{1,30}\s){1,2}(?:Kommune|Region)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HouseTail();

    [GeneratedRegex(@",\s|\s[-–|]\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parts();
}
