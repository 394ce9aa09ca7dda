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

    private static readonly ConcurrentDictionary<string, Lexeme> Known = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int count;

    public static Lexeme Of(ReadOnlySpan<char> form)
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
}
