using System.Collections.Frozen;
using System.Globalization;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments;

/// <summary>Whether a heading says that what stands below it is to be done: "Opfølgning", "Handlingspunkter", "Næste skridt".</summary>
internal static class ActionHeading
{
    private static readonly FrozenSet<string> Headings = LexiconFile.Load(typeof(ActionHeading).Assembly, "venues.txt")["ActionHeading"].ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(string heading) => Headings.Contains(heading.Trim().TrimEnd(':').ToLower(CultureInfo.InvariantCulture));
}
