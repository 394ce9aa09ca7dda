using System.Text.RegularExpressions;

namespace FollowUp.Minutes.Reading;

/// <summary>The contents list (indholdsfortegnelse): titles with dot leaders or a tab before the page number.</summary>
internal static partial class ContentsList
{
    /// <summary>The line is an entry of a contents list, no heading.</summary>
    public static bool IsEntry(string line) => line.Length <= 400 && Entry().IsMatch(line);

    [GeneratedRegex(@"(?:\.{3,}|…{1,}|(?:\s\.){3,}|_{3,}|\t)\s{0,10}[0-9]{1,4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Entry();
}
