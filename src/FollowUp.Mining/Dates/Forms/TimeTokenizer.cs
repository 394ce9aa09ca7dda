using System.Buffers;

namespace FollowUp.Mining.Dates.Forms;

/// <summary>Cuts a text into words, numbers and signs, and looks up each word as it goes. One pass, no allocation but a lent buffer.</summary>
internal static class TimeTokenizer
{
    private const int DigitsOfYear = 4;

    /// <summary>The number of tokens; the buffer grows where it must and stays the caller's to return.</summary>
    public static int Cut(ReadOnlySpan<char> text, Vocabulary words, ref TimeToken[] buffer)
    {
        var (count, at, glued) = (0, 0, false);
        while (at < text.Length)
        {
            var kind = Letters.Class(text[at]);
            if (kind == Letters.Blank)
            {
                glued = false;
                at++;
                continue;
            }

            if (count == buffer.Length)
            {
                Grow(ref buffer);
            }

            var token = kind switch
            {
                Letters.Letter => Word(text, at, words),
                Letters.Digit => Number(text, at),
                _ => Sign(text, at),
            };
            buffer[count++] = token with { IsGlued = glued };
            (at, glued) = (token.End, true);
        }

        return count;
    }

    private static TimeToken Word(ReadOnlySpan<char> text, int start, Vocabulary words)
    {
        var (at, hash) = (start, Letters.HashSeed);
        for (; at < text.Length && Letters.Class(text[at]) is var kind and >= Letters.Letter; at++)
        {
            // "uge33": the number is a number of its own.
            if (kind == Letters.Digit && at - start == 3 && Letters.Same(text[start..at], "uge"))
            {
                break;
            }

            hash = Letters.Hash(hash, Letters.Lower(text[at]));
        }

        return new TimeToken(start, at, TokenKind.Word) { Word = words.Find(text[start..at], hash) };
    }

    private static TimeToken Number(ReadOnlySpan<char> text, int start)
    {
        var (at, value, isCluster, isOdd, part) = (start, 0, false, false, 0);
        for (; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                value = value > 99_999_999 ? int.MaxValue : value * 10 + text[at] - '0';
                part++;
                continue;
            }

            if (!NumberCluster.IsJoint(text[at]) || at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]))
            {
                break;
            }

            isCluster = true;
            isOdd |= part is not (1 or 2 or DigitsOfYear);
            part = 0;
        }

        isOdd |= part is not (1 or 2 or DigitsOfYear);
        return isCluster
            ? new TimeToken(start, at, TokenKind.Cluster) { Value = isOdd ? TimeToken.NoDate : 0 }
            : new TimeToken(start, at, TokenKind.Number) { Value = value };
    }

    /// <summary>The same sign several times over (the dots of a contents list) is one token.</summary>
    private static TimeToken Sign(ReadOnlySpan<char> text, int start)
    {
        var at = start + 1;
        while (at < text.Length && text[at] == text[start])
        {
            at++;
        }

        return new TimeToken(start, at, TokenKind.Sign) { Value = text[start] is '–' or '—' or '‑' or '−' ? '-' : text[start] };
    }

    private static void Grow(ref TimeToken[] buffer)
    {
        var larger = ArrayPool<TimeToken>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan().CopyTo(larger);
        ArrayPool<TimeToken>.Shared.Return(buffer);
        buffer = larger;
    }
}
