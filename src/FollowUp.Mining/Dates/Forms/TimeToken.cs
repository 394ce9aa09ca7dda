namespace FollowUp.Mining.Dates.Forms;

/// <summary>What a token is. A cluster is a run of digits and what joins them: "12/4", "1.10.2021", "33-34", "9.30-10".</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Cluster,
    Sign,
}

/// <summary>A word, number or sign of the text, with its place in it.</summary>
internal readonly record struct TimeToken(int Start, int End, TokenKind Kind)
{
    /// <summary>The value of a cluster whose numbers are too long for a date: "1.200.000".</summary>
    public const int NoDate = 1;

    /// <summary>No white space stands before it.</summary>
    public bool IsGlued { get; init; }

    /// <summary>The word's number in the vocabulary; 0 for an unknown word and for all that is no word.</summary>
    public ushort Word { get; init; }

    /// <summary>The number's value, the sign's character; of a cluster <see cref="NoDate"/> or 0.</summary>
    public int Value { get; init; }

    public int Length => End - Start;

    public bool IsSign(char sign) => Kind == TokenKind.Sign && Value == sign;
}
