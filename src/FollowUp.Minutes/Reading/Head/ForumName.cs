using System.Text.RegularExpressions;

namespace FollowUp.Minutes.Reading.Head;

/// <summary>Names of bodies: "Økonomiudvalget", "Chefforum", "Udvalget for Teknik og Miljø".</summary>
internal static partial class ForumName
{
    private const int Longest = 90;

    private static readonly string[] Forms = [.. HeadLabels.File["ForumEnding"]];

    private static readonly string[] Links = ["i ", "fra ", "af ", "på ", "ved ", "for ", "under "];

    /// <summary>The words end, or begin, as the name of a body does.</summary>
    public static bool Is(ReadOnlySpan<char> words)
    {
        foreach (var form in Forms)
        {
            var fits = (form[0] == '*', form[^1] == '*') switch
            {
                (true, true) => words.Contains(form.AsSpan(1, form.Length - 2), StringComparison.OrdinalIgnoreCase),
                (true, false) => words.EndsWith(form.AsSpan(1), StringComparison.OrdinalIgnoreCase),
                (false, true) => words.StartsWith(form.AsSpan(0, form.Length - 1), StringComparison.OrdinalIgnoreCase),
                _ => words.Equals(form, StringComparison.OrdinalIgnoreCase),
            };
            if (fits)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The body named in the words of a heading: "i Økonomiudvalget den 3. maj" names Økonomiudvalget. Null where none is.</summary>
    public static string? In(ReadOnlySpan<char> words)
    {
        foreach (var link in Links)
        {
            if (words.StartsWith(link, StringComparison.OrdinalIgnoreCase))
            {
                words = words[link.Length..];
                break;
            }
        }

        var end = words.Length;
        foreach (var stop in (ReadOnlySpan<string>)[" den ", " d. ", ",", ":", "(", "s beslutning", "s indstilling"])
        {
            var at = words.IndexOf(stop, StringComparison.OrdinalIgnoreCase);
            end = at >= 0 && at < end ? at : end;
        }

        var digit = words.IndexOfAnyInRange('0', '9');
        var name = words[..(digit >= 0 && digit < end ? digit : end)].Trim(" -–.");
        return name.Length is > 2 and <= Longest && char.IsUpper(name[0]) && Is(name) ? name.ToString() : null;
    }

    /// <summary>The same body, whatever its ending: "Udvalget" and "Økonomiudvalget", "Direktion" and "Direktionens".</summary>
    public static bool Same(string one, string other)
    {
        var (a, b) = (Folded(one), Folded(other));
        return a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal)
            || a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal);
    }

    private static string Folded(string name)
    {
        var letters = string.Concat(name.Where(char.IsLetter)).ToLowerInvariant();
        return Ending().Replace(letters, "");
    }

    [GeneratedRegex("(?:met|ens|ets|en|et|s)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ending();
}
