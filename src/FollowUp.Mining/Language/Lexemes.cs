using System.Collections.Concurrent;

namespace FollowUp.Mining.Language;

/// <summary>
/// The forms seen so far, so that each is looked up in the lexicons once. Holds no more than a language has: what comes after that is
/// made anew each time, so that a text of made-up words cannot fill the memory.
/// </summary>
internal static class Lexemes
{
    private const int Most = 60_000;

    private const int Longest = 60;

    private const int BitsOfRecent = 13;

    private static readonly ConcurrentDictionary<string, Lexeme> Known = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The form that was last seen in each place; most words of a text are found here at once.</summary>
    private static readonly Lexeme?[] Recent = new Lexeme?[1 << BitsOfRecent];

    private static int count;

    public static Lexeme Of(ReadOnlySpan<char> form)
    {
        ref var recent = ref Recent[PlaceOf(form)];
        if (recent is { } last && form.SequenceEqual(last.Text))
        {
            return last;
        }

        var found = Find(form);
        if (form.Length <= Longest)
        {
            recent = found;
        }

        return found;
    }

    private static Lexeme Find(ReadOnlySpan<char> form)
    {
        if (Lookup.TryGetValue(form, out var known))
        {
            return known;
        }

        var made = new Lexeme(form.ToString());
        if (form.Length <= Longest && Volatile.Read(ref count) < Most && Known.TryAdd(made.Text, made))
        {
            Interlocked.Increment(ref count);
        }

        return made;
    }

    private static uint PlaceOf(ReadOnlySpan<char> form)
    {
        var letters = (uint)(form[0] | form[^1] << 16) ^ (uint)form[form.Length / 2] * 0x9E3779B1 ^ (uint)form[form.Length / 3] << 8 ^ (uint)form.Length * 0x85EBCA6B;
        return letters * 0xC2B2AE35 >> 32 - BitsOfRecent;
    }
}
