using System.Text.RegularExpressions;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Whether a sentence is over, as far as a line end tells.</summary>
internal static partial class Sentences
{
    /// <summary>A point behind one of these, or behind a number that goes on with a small letter ("den 25. / september"), ends nothing.</summary>
    public static bool Ends(string line, string next)
    {
        var text = line.TrimEnd('"', '”', '»', ')', ' ');
        if (text.Length == 0)
        {
            return true;
        }

        return text[^1] switch
        {
            '!' or '?' or ':' => true,
            '.' => !(char.IsLower(next[0]) && (char.IsDigit(text.Length > 1 ? text[^2] : ' ') || Abbreviation().IsMatch(text)))
                && !(char.IsDigit(next[0]) && Abbreviation().IsMatch(text)),
            _ => false,
        };
    }

    [GeneratedRegex(@"(?:^|[\s(])(?:kl|nr|pkt|d|ca|jf|jvf|evt|inkl|ekskl|hhv|bl\.\s?a|f\.\s?eks|fx|dvs|ang|vedr|stk|tlf|afd|adm|dir|mio|mia|pr|m|s|sml|max|min|jan|feb|mar|apr|aug|sep|sept|okt|nov|dec)\.$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Abbreviation();
}
