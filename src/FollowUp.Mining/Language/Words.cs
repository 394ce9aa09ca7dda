using System.Buffers;
using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Language;

/// <summary>Cuts a stretch of text into words and punctuation; Markdown marks fall away.</summary>
internal static class Words
{
    private const int FirstBuffer = 128;
    private const int CommonLetters = 256;

    private static readonly bool[] Parts = [.. Enumerable.Range(0, CommonLetters).Select(c => IsPartOfWord((char)c))];

    public static ImmutableArray<Word> In(string text, SourceSpan span)
    {
        var buffer = ArrayPool<Word>.Shared.Rent(FirstBuffer);
        var count = 0;
        for (var at = span.Start; at < span.End;)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_' or '#' or '\\')
            {
                at++;
                continue;
            }

            var end = at + 1;
            if (IsPart(text[at]))
            {
                while (end < span.End && (IsPart(text[end]) || JoinsWord(text, at, end, span.End)))
                {
                    end++;
                }
            }

            if (count == buffer.Length)
            {
                Grow(ref buffer);
            }

            buffer[count++] = new Word(Lexemes.Of(text.AsSpan(at, end - at)), at);
            at = end;
        }

        ImmutableArray<Word> words = [.. buffer.AsSpan(0, count)];
        ArrayPool<Word>.Shared.Return(buffer);
        return words;
    }

    private static void Grow(ref Word[] buffer)
    {
        var larger = ArrayPool<Word>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan().CopyTo(larger);
        ArrayPool<Word>.Shared.Return(buffer);
        buffer = larger;
    }

    private static bool IsPart(char c) => c < CommonLetters ? Parts[c] : IsPartOfWord(c);

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '’' || char.IsSurrogate(c);

    /// <summary>"bl.a", "9.30", "MED-udvalg", "2020/21": the mark has a word on both sides.</summary>
    private static bool JoinsWord(string text, int start, int at, int end) =>
        text[at] is '.' or '-' or '/' or ':' && at > start && at + 1 < end && IsPart(text[at + 1])
        && (text[at] is not ':' || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));
}
