using System.Globalization;

namespace FollowUp.Minutes.Reading;

/// <summary>Whether a title says that the point is closed (lukket): "Lukket", "Lukket punkt", "(Lukket) Køb af areal".</summary>
internal static class ClosedPoint
{
    private static readonly string[] Marks = ["(lukket", "- lukket punkt", "– lukket punkt", "lukket sag", "lukkede punkter"];

    public static bool Is(string title)
    {
        var lower = title.ToLower(CultureInfo.InvariantCulture).TrimStart('(', '[', '*', ' ');
        return (lower.StartsWith("lukket", StringComparison.Ordinal) && (lower.Length == 6 || !char.IsLetter(lower[6])))
            || lower.EndsWith("- lukket", StringComparison.Ordinal)
            || Marks.Any(mark => lower.Contains(mark, StringComparison.Ordinal));
    }
}
