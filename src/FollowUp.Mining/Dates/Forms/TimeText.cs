namespace FollowUp.Mining.Dates.Forms;

/// <summary>A text cut into tokens.</summary>
internal readonly ref struct TimeText(ReadOnlySpan<char> text, ReadOnlySpan<TimeToken> tokens, Vocabulary words)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public ReadOnlySpan<TimeToken> Tokens { get; } = tokens;

    public int Count => Tokens.Length;

    public ReadOnlySpan<char> Letters(int at) => Text[Tokens[at].Start..Tokens[at].End];

    /// <summary>The word at the place; null where no known word stands there.</summary>
    public KnownWord? Word(int at) =>
        (uint)at < (uint)Tokens.Length && Tokens[at].Word > 0 ? words[Tokens[at].Word] : null;

    public bool Is(int at, WordRole role) => Word(at) is { } word && word[role] > 0;

    public bool Is(int at, Phrases group) =>
        (uint)at < (uint)Tokens.Length && Tokens[at].Word > 0 && group.HasWord(Tokens[at].Word);

    public bool IsSign(int at, char sign) => (uint)at < (uint)Tokens.Length && Tokens[at].IsSign(sign);

    public bool IsKind(int at, TokenKind kind) => (uint)at < (uint)Tokens.Length && Tokens[at].Kind == kind;

    public bool IsGlued(int at) => (uint)at < (uint)Tokens.Length && Tokens[at].IsGlued;

    public bool IsCapitalised(int at) => IsKind(at, TokenKind.Word) && char.IsUpper(Text[Tokens[at].Start]);
}
