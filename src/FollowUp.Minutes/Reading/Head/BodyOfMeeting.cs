namespace FollowUp.Minutes.Reading.Head;

/// <summary>The body that a meeting's name tells of: "skolebestyrelsesmøde" is one of Skolebestyrelsen, "Udvalgets ordinære møde" one of Udvalget.</summary>
internal static class BodyOfMeeting
{
    /// <summary>What a body's name ends in, and how it ends in the definite form in which bodies are named.</summary>
    private static readonly (string Ending, string Definite)[] Bodies =
    [
        ("bestyrelse", "bestyrelsen"), ("direktion", "direktionen"), ("udvalg", "udvalget"), ("gruppe", "gruppen"), ("råd", "rådet"), ("kreds", "kredsen"), ("nævn", "nævnet"),
    ];

    public static string Named(string words)
    {
        var name = OfGenitive(words) ?? OfCompound(words) ?? words;
        return char.IsUpper(name[0]) ? name : $"{char.ToUpperInvariant(name[0])}{name[1..]}";
    }

    private static string? OfGenitive(string words)
    {
        foreach (var tail in (ReadOnlySpan<string>)["s ordinære møde", "s ekstraordinære møde", "s møde"])
        {
            if (words.EndsWith(tail, StringComparison.OrdinalIgnoreCase) && ForumName.Is(words.AsSpan(0, words.Length - tail.Length)))
            {
                return words[..^tail.Length];
            }
        }

        return null;
    }

    /// <summary>"direktionsmøde" names Direktionen; "ledermøde" and "teammøde" have no other name.</summary>
    private static string? OfCompound(string words)
    {
        if (words.Contains(' ') || !words.EndsWith("møde", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var stem = words[..^"møde".Length];
        stem = stem.EndsWith('s') ? stem[..^1] : stem;
        foreach (var (ending, definite) in Bodies)
        {
            if (stem.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return stem[..^ending.Length] + (stem.Length == ending.Length && char.IsUpper(stem[0]) ? char.ToUpperInvariant(definite[0]) + definite[1..] : definite);
            }
        }

        return null;
    }
}
