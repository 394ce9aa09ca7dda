using System.Collections.Immutable;

namespace FollowUp.Features.ComeBacks;

/// <summary>References of items ("CF-2026-014") in a text. Pure.</summary>
public static class ItemReferences
{
    /// <summary>Each once, as it is written.</summary>
    public static ImmutableHashSet<string> In(string text)
    {
        var found = ImmutableHashSet.CreateBuilder<string>(StringComparer.OrdinalIgnoreCase);
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '-'))
            {
                end++;
            }

            if (IsReference(text.AsSpan(start, end - start).TrimEnd('-')))
            {
                found.Add(text[start..end].TrimEnd('-'));
            }

            start = end;
        }

        return found.ToImmutable();
    }

    /// <summary>An abbreviation, the year, and a number of three digits or more.</summary>
    private static bool IsReference(ReadOnlySpan<char> word)
    {
        var number = word.LastIndexOf('-');
        var year = number < 0 ? -1 : word[..number].LastIndexOf('-');
        return year > 0 && IsDigits(word[(number + 1)..], atLeast: 3) && number - year == 5 && IsDigits(word[(year + 1)..number], atLeast: 4);
    }

    private static bool IsDigits(ReadOnlySpan<char> word, int atLeast) => word.Length >= atLeast && !word.ContainsAnyExceptInRange('0', '9');
}
