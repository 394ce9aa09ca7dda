using System.Buffers;
using System.Text.RegularExpressions;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Minutes.Reading.Points;

/// <summary>
/// The journal number of a point: KLE subject, facet, running number, year ("00.15.00-P22-1-21"), misprints included, or the number
/// of another system: "21/4711", "EMN-2021-01234", or whatever stands behind a label such as "Sagsnr.".
/// </summary>
/// <param name="Value">As printed.</param>
/// <param name="IsAlone">The line holds nothing else but its label.</param>
/// <param name="IsOfDocument">The number is that of a document (Dok.nr.), taken where the point has no other.</param>
internal sealed partial record CaseNumber(string Value, bool IsAlone, bool IsOfDocument)
{
    private static readonly SearchValues<char> NumberEnds = SearchValues.Create(" \t,;|()");

    private const int LongestLine = 160;

    /// <summary>Each number that <see cref="Kle"/> finds has so many digits; a line with fewer need not be searched.</summary>
    private const int DigitsOfKle = 11;

    /// <summary>No line is longer that <see cref="Bare"/> takes.</summary>
    private const int LongestBare = 40;

    private static readonly LexiconFile Words = LexiconFile.Load(typeof(CaseNumber).Assembly, "point-words.txt");

    /// <summary>True for the labels of documents.</summary>
    private static readonly LabelList<bool> Labels =
        new([.. Words["CaseLabel"].Select(l => (l, false)), .. Words["DocumentLabel"].Select(l => (l, true))]);

    /// <summary>The number in the line, null where it carries none.</summary>
    public static CaseNumber? In(ReadOnlySpan<char> line)
    {
        if (line.Length is < 5 or > LongestLine || Digits(line) is var digits && digits < 3)
        {
            return null;
        }

        if (digits >= DigitsOfKle)
        {
            var kle = Kle().EnumerateMatches(line);
            if (kle.MoveNext())
            {
                var (at, length) = (kle.Current.Index, kle.Current.Length);
                return new CaseNumber(line.Slice(at, length).ToString(), IsNothing(line[..at], line[(at + length)..]), false);
            }
        }

        return line.Length <= LongestBare && Bare().IsMatch(line) && !IsMonth(line) ? new CaseNumber(line.ToString(), true, false) : Labelled(line);
    }

    /// <summary>The line is a label whose number stands on the next one.</summary>
    public static bool IsLabelAlone(ReadOnlySpan<char> line)
    {
        var (length, _) = Labels.Match(line);
        return length > 3 && line[length..].TrimStart(" .:").IsEmpty;
    }

    /// <summary>"Driftsaftale med svømmehallen (2018-0071)": the number in brackets behind the title; null where there is none.</summary>
    public static (string Title, string Number)? BehindTitle(string title)
    {
        var open = title.EndsWith(')') ? title.LastIndexOf('(') : -1;
        if (open < 3)
        {
            return null;
        }

        var number = title[(open + 1)..^1].Trim();
        return Bare().IsMatch(number) && !IsMonth(number) ? (title[..open].TrimEnd(), number) : null;
    }

    private static CaseNumber? Labelled(ReadOnlySpan<char> line)
    {
        var (length, isOfDocument) = Labels.Match(line);
        if (length == 0)
        {
            return null;
        }

        var rest = line[length..].TrimStart(". \t");
        var hasColon = rest is [':', ..];
        rest = rest.TrimStart(":. \t|");
        var end = rest.IndexOfAny(NumberEnds);
        var number = (end < 0 ? rest : rest[..end]).TrimEnd(".:");
        if (number.Length is < 4 or > 40 || Digits(number) < 3 && !(number.IndexOf('/') > 0 && number.Length >= 4) || !char.IsLetterOrDigit(number[0]) || !LooksLikeNumber(number))
        {
            return null;
        }

        var tail = end < 0 ? default : rest[end..];
        return hasColon || IsSeparate(tail) ? new CaseNumber(number.ToString(), IsNothing(default, tail), isOfDocument) : null;
    }

    /// <summary>What else stands on the line is another labelled thing ("Dok.nr.: 12"), no title.</summary>
    private static bool IsNothing(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var label = before.TrimEnd(" .:\t(");
        return label.Length <= 20 && !label.Contains("indstill", StringComparison.OrdinalIgnoreCase) && IsSeparate(after);
    }

    private static bool IsSeparate(ReadOnlySpan<char> after)
    {
        var rest = after.TrimStart(" ,;|)\t.");
        return rest.IsEmpty || rest.Length <= 8 || rest.Contains(':');
    }

    private static bool LooksLikeNumber(ReadOnlySpan<char> number) =>
        number.IndexOfAny('/', '-', '.') > 0 || Digits(number) == number.Length;

    /// <summary>"12/2023" is a month.</summary>
    private static bool IsMonth(ReadOnlySpan<char> line) =>
        line.Length == 7 && line[2] is '/' or '-' && line[..2] is "01" or "02" or "03" or "04" or "05" or "06" or "07" or "08" or "09" or "10" or "11" or "12"
        && line[3..5] is "19" or "20";

    private static int Digits(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var c in words)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits;
    }

    [GeneratedRegex(@"(?<![\w.])[0-9]{2}\.[0-9]{2}\.[0-9]{2}-[A-ZÆØÅ0-9][0-9]{2}-[0-9]{1,6}-[0-9]{2,4}(?!\w)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kle();

    /// <summary>A line that is a number and nothing else; KLE numbers with slips in their signs too.</summary>
    [GeneratedRegex(@"^(?:[0-9]{2}[.,-][0-9]{2}[.,-][0-9]{2}\s?[-–.]\s?[A-ZÆØÅa-zæøå0-9][0-9]{2}(?:\s?[-–./]\s?[0-9]{1,6}){1,2}|(?:[A-ZÆØÅ]{2,6}-)?(?:(?:19|20)[0-9]{2}|[0-9]{2})[/-][0-9]{3,7}|[A-ZÆØÅ]{2,6}-[0-9]{4}-[0-9]{3,7})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bare();
}
