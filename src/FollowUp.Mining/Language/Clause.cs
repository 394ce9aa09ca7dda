using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Language;

internal enum ClauseKind
{
    /// <summary>Stands on its own.</summary>
    Main,

    /// <summary>Follows "at": what was agreed, said or wished.</summary>
    Complement,

    /// <summary>Follows "som", "hvor", "hvis" and the like.</summary>
    Subordinate,
}

/// <summary>A clause of a sentence.</summary>
/// <param name="Words">All words of the sentence.</param>
/// <param name="Start">Index of the clause's first word, its connector left out.</param>
/// <param name="End">Index behind its last word.</param>
/// <param name="Connector">The word that opened it ("at", "idet", "som"); empty for the first.</param>
/// <param name="Frame">The clause that a complement hangs on; null for others.</param>
internal sealed record Clause(ImmutableArray<Word> Words, int Start, int End, ClauseKind Kind, string Connector, Clause? Frame)
{
    /// <summary>The connector of "..., og om at udarbejde": what the same are asked for as well.</summary>
    public const string AskedToo = "og om at";

    public SourceSpan Span => new(Words[Start].Start, Words[End - 1].End);

    public int Count => End - Start;

    /// <summary>The marks of all its words: most questions for a word are answered without a look at the words.</summary>
    private readonly ulong marks = MarksOf(Words, Start, End);

    /// <summary>False where the word is not in the clause for certain; next to no cost.</summary>
    public bool MayHave(string lower) => (marks & Lexeme.MarkOf(lower)) != 0;

    private static ulong MarksOf(ImmutableArray<Word> words, int start, int end)
    {
        var marks = 0UL;
        for (var i = start; i < end; i++)
        {
            marks |= words[i].Form.Mark;
        }

        return marks;
    }
}
