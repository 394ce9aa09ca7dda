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
}
