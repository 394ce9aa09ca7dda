using System.Collections.Frozen;
using System.Globalization;
using FollowUp.Minutes.Lexicon;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading;

/// <summary>The known headings of sections, from Lexicon/section-names.txt.</summary>
internal static class SectionNames
{
    private static readonly LexiconFile Names = LexiconFile.Load(typeof(SectionNames).Assembly, "section-names.txt");

    private static readonly FrozenDictionary<string, SectionKind> Kinds = Enum.GetValues<SectionKind>()
        .SelectMany(kind => Names[kind.ToString()].Select(name => (name, kind)))
        .ToFrozenDictionary(n => n.name, n => n.kind, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inline = Names["Inline"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The kind of section that the words head, null where they are no known heading.</summary>
    public static SectionKind? KindOf(string words) =>
        Kinds.TryGetValue(Folded(words), out var kind) ? kind : null;

    /// <summary>A heading that may carry its text on the same line.</summary>
    public static bool MayCarryText(string words) => Inline.Contains(Folded(words));

    private static string Folded(string words)
    {
        var folded = words.Trim().TrimEnd(':').TrimEnd();
        return string.Join(' ', folded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLower(CultureInfo.InvariantCulture);
    }
}
