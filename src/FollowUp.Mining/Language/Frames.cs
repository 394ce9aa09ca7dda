using System.Collections.Frozen;
using System.Collections.Immutable;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Language;

/// <summary>The frames of Lexicon/frames.txt: "det blev aftalt", "har en opgave i", "bedes om".</summary>
internal static class Frames
{
    /// <summary>How many words "*" may stand for.</summary>
    private const int Gap = 4;

    private static readonly LexiconFile Lists = LexiconFile.Load(typeof(Frames).Assembly, "frames.txt");

    private static readonly ImmutableArray<string[]> Agreement = Split("Agreement");
    private static readonly ImmutableArray<string[]> Promise = Split("Promise");
    private static readonly ImmutableArray<string[]> AskedPassive = Split("AskedPassive");

    public static readonly ImmutableArray<string[]> Asks = Split("Asks");

    private static readonly FrozenDictionary<string, string[][]> AsksByFirst =
        Asks.GroupBy(frame => frame[0], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>Verbs that ask or decide, in the past or present.</summary>
    public static readonly FrozenSet<string> Requests = Lists["Request"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words end with an agreement; <paramref name="end"/> is the index of the "at" behind it.</summary>
    public static bool IsAgreement(ImmutableArray<Word> words, int start, int end) => EndsWith(Agreement, words, start, end) >= 0;

    /// <summary>Index where a promise of the subject begins that ends before <paramref name="end"/>; -1 for none.</summary>
    public static int PromiseBefore(ImmutableArray<Word> words, int start, int end) => EndsWith(Promise, words, start, end);

    /// <summary>Index where a request to the subject begins that ends before <paramref name="end"/>; -1 for none.</summary>
    public static int AskedBefore(ImmutableArray<Word> words, int start, int end) => EndsWith(AskedPassive, words, start, end);

    /// <summary>Words that open a request to another; 0 where none begins here.</summary>
    public static int AsksAt(ImmutableArray<Word> words, int at, int end)
    {
        var longest = 0;
        if (!AsksByFirst.TryGetValue(words[at].Lower, out var frames))
        {
            return longest;
        }

        foreach (var frame in frames)
        {
            if (frame.Length > longest && MatchBack(frame, frame.Length - 1, words, at, at + frame.Length - 1, end) == at)
            {
                longest = frame.Length;
            }
        }

        return longest;
    }

    private static int EndsWith(ImmutableArray<string[]> frames, ImmutableArray<Word> words, int start, int end)
    {
        while (end > start && words[end - 1].Text == ",")
        {
            end--;
        }

        foreach (var frame in frames)
        {
            var at = MatchBack(frame, frame.Length - 1, words, start, end - 1, words.Length);
            // One word alone is a frame only where it opens the clause: ", dog at ...", but not "lovede dog at".
            if (at >= 0 && (frame.Length > 1 || at == start || frame[0] != "dog"))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Matches the frame from its last word backwards; "*" stands for up to four words.</summary>
    private static int MatchBack(string[] frame, int part, ImmutableArray<Word> words, int start, int at, int end)
    {
        if (part < 0)
        {
            return at + 1;
        }

        if (at >= end)
        {
            return -1;
        }

        if (frame[part] == "*")
        {
            for (var skip = 0; skip <= Gap; skip++)
            {
                var found = MatchBack(frame, part - 1, words, start, at - skip, end);
                if (found >= 0)
                {
                    return found;
                }
            }

            return -1;
        }

        if (at < start)
        {
            return -1;
        }

        // "det ønskes endvidere": adverbs stand anywhere.
        return words[at].Lower == frame[part] ? MatchBack(frame, part - 1, words, start, at - 1, end)
            : part < frame.Length && words[at].Is(WordTraits.Adverb) && at > start ? MatchBack(frame, part, words, start, at - 1, end) : -1;
    }

    private static ImmutableArray<string[]> Split(string group) =>
        [.. Lists[group].OrderByDescending(f => f.Length).Select(f => f.Split(' '))];
}
