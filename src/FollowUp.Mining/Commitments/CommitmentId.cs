using System.Globalization;
using System.Text;

namespace FollowUp.Mining.Commitments;

/// <summary>
/// The id of a proposal: point and a hash of the words of its evidence with all that white space and marks can change left out, so that
/// a second reading of the same minutes, in another format too, gives the same id.
/// </summary>
internal static class CommitmentId
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;
    private const int MostBytesOfRune = 4;

    /// <param name="given">How often each id was given in this document: the same words once more get a number behind.</param>
    /// <param name="meeting">The day of the meeting as digits; empty where it is not known.</param>
    public static string Of(string meeting, int? point, string evidence, IDictionary<string, int> given)
    {
        var hash = HashFolded(Hash(Hash(FnvOffset, meeting), string.Create(CultureInfo.InvariantCulture, $"/{point}/")), evidence);
        var id = string.Create(CultureInfo.InvariantCulture, $"p{point}-{hash:x16}");
        var times = given[id] = given.TryGetValue(id, out var before) ? before + 1 : 1;
        return times == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{times}");
    }

    private static ulong Hash(ulong hash, string words)
    {
        Span<byte> bytes = stackalloc byte[MostBytesOfRune];
        foreach (var rune in words.EnumerateRunes())
        {
            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
            {
                hash = unchecked((hash ^ b) * FnvPrime);
            }
        }

        return hash;
    }

    /// <summary>The letters and digits alone, in small letters.</summary>
    private static ulong HashFolded(ulong hash, string evidence)
    {
        Span<byte> bytes = stackalloc byte[MostBytesOfRune];
        foreach (var c in evidence)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            // No half of a pair is a letter, so each letter is a rune of its own.
            foreach (var b in bytes[..new Rune(char.ToLowerInvariant(c)).EncodeToUtf8(bytes)])
            {
                hash = unchecked((hash ^ b) * FnvPrime);
            }
        }

        return hash;
    }
}
