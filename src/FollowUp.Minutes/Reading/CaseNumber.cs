using System.Text.RegularExpressions;

namespace FollowUp.Minutes.Reading;

/// <summary>
/// The journal number of a point: KLE subject, facet, running number, year ("00.15.00-P22-1-21"), misprints included, or whatever
/// stands behind a label such as "Sagsnr.".
/// </summary>
internal static partial class CaseNumber
{
    /// <summary>The number as printed, null where the line carries none.</summary>
    public static string? In(string line)
    {
        if (line.Length > 120)
        {
            return null;
        }

        var match = Kle().Match(line);
        if (!match.Success)
        {
            match = Labelled().Match(line);
        }

        return match.Success ? match.Groups["number"].Value.Trim() : null;
    }

    /// <summary>The line holds a journal number and nothing else but its label.</summary>
    public static bool IsAlone(string line) =>
        In(line) is { } number && line.Length - number.Length <= 20 && !line.Contains("indstill", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\w.])(?<number>[0-9]{2}\.[0-9]{2}\.[0-9]{2}-[A-ZÆØÅ0-9][0-9]{2}-[0-9]{1,6}-[0-9]{2,4})(?!\w)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kle();

    [GeneratedRegex(@"^(?:sagsnr|sagsnummer|sag\s?nr|sags-?id|journalnr|journalnummer|j\.?\s?nr|acadre\s?sagsnr|esdh-?sag)\.?\s?:?\s{0,3}(?<number>[A-Z0-9ÆØÅ][\w./-]{3,30})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Labelled();
}
