using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FollowUp.Documents.Pdf.Fonts;

/// <summary>What a glyph's name stands for: by the list, by the rules of "uni00E5" and "u1F600", or letter and accent put together.</summary>
internal static class GlyphNames
{
    private static readonly FrozenDictionary<string, string> Known = Load();

    private static readonly (string Name, char Mark)[] Accents =
    [
        ("acute", '\u0301'), ("grave", '\u0300'), ("circumflex", '\u0302'), ("dieresis", '\u0308'), ("tilde", '\u0303'), ("ring", '\u030A'),
        ("caron", '\u030C'), ("cedilla", '\u0327'), ("ogonek", '\u0328'), ("macron", '\u0304'), ("breve", '\u0306'), ("dotaccent", '\u0307'),
        ("hungarumlaut", '\u030B'), ("commaaccent", '\u0327'),
    ];

    /// <summary>Null where the name says nothing, such as "g37".</summary>
    public static string? Text(string name)
    {
        // "a.alt" is a form of a; "f_i" a ligature.
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var plain = dot > 0 ? name[..dot] : name;
        if (!plain.Contains('_', StringComparison.Ordinal))
        {
            return One(plain);
        }

        var parts = plain.Split('_', 8).Select(One).ToList();
        return parts.Contains(null) ? null : string.Concat(parts);
    }

    private static string? One(string name)
    {
        if (name.Length == 1 && char.IsAsciiLetter(name[0]))
        {
            return name;
        }

        if (Known.TryGetValue(name, out var known))
        {
            return known;
        }

        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7)
        {
            return OfCode(name.AsSpan(3, 4));
        }

        if (name.StartsWith('u') && name.Length is >= 5 and <= 7)
        {
            return OfCode(name.AsSpan(1));
        }

        foreach (var (accent, mark) in Accents)
        {
            if (name.Length == accent.Length + 1 && name.EndsWith(accent, StringComparison.Ordinal) && char.IsAsciiLetter(name[0]))
            {
                return $"{name[0]}{mark}".Normalize(NormalizationForm.FormC);
            }
        }

        return null;
    }

    private static string? OfCode(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) ? new Rune(code).ToString() : null;

    private static FrozenDictionary<string, string> Load()
    {
        using var file = typeof(GlyphNames).Assembly.GetManifestResourceStream("glyph-names.txt")
            ?? throw new InvalidOperationException("glyph-names.txt is not part of the assembly.");
        using var lines = new StreamReader(file);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var parts = line.Split(' ');
                names[parts[0]] = string.Concat(parts.Skip(1).Select(code => (char)int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
