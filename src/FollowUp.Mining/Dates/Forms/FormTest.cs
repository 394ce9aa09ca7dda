namespace FollowUp.Mining.Dates.Forms;

/// <summary>What a token must be to stand in a place of a form.</summary>
internal enum TokenTest : byte
{
    Word,
    Group,
    Role,
    Sign,
    Literal,
    AnyWord,
    Capitalised,
    Body,
    Day,
    Week,
    Year,
    ShortYear,
    Count,
    Ordinal,
    AnyOrdinal,
    Cluster,
}

/// <summary>One place of a form: what may stand there, and the slot it goes into.</summary>
/// <param name="Value">The word's number, the role, the sign or the literal number, as the test asks.</param>
internal sealed record FormTest(TokenTest Test, int Value = 0, Phrases? Group = null, Slot Slot = Slot.None)
{
    /// <summary>The kinds of token that can pass, as bits.</summary>
    public int Kinds { get; } = Test switch
    {
        TokenTest.Sign => 1 << (int)TokenKind.Sign,
        TokenTest.Cluster => 1 << (int)TokenKind.Cluster,
        TokenTest.Literal or TokenTest.Day or TokenTest.Week or TokenTest.Year or TokenTest.ShortYear => 1 << (int)TokenKind.Number,
        TokenTest.Count or TokenTest.Ordinal or TokenTest.AnyOrdinal => 1 << (int)TokenKind.Number | 1 << (int)TokenKind.Word,
        _ => 1 << (int)TokenKind.Word,
    };

    public bool Fits(in TimeText text, int at)
    {
        if ((uint)at >= (uint)text.Count)
        {
            return false;
        }

        ref readonly var token = ref text.Tokens[at];
        return Test switch
        {
            TokenTest.Word => token.Word == Value,
            TokenTest.Group => token.Word > 0 && Group!.HasWord(token.Word),
            TokenTest.Role => text.Is(at, (WordRole)Value),
            TokenTest.Sign => token.IsSign((char)Value),
            TokenTest.Literal => token.Kind == TokenKind.Number && token.Value == Value,
            TokenTest.AnyWord => token.Kind == TokenKind.Word,
            TokenTest.Capitalised => text.IsCapitalised(at),
            TokenTest.Body => text.Is(at, WordRole.Body) && IsAbbreviation(text.Letters(at)),
            TokenTest.Day => IsNumber(text, at, 1, 31, 2),
            TokenTest.Week => IsNumber(text, at, 1, 99, 2),
            TokenTest.Year => IsNumber(text, at, 1900, 2199, 4),
            TokenTest.ShortYear => IsNumber(text, at, 0, 99, 2) && token.Length == 2,
            TokenTest.Count => IsNumber(text, at, 0, 999, 3) || text.Is(at, WordRole.Number),
            TokenTest.Ordinal => IsNumber(text, at, 1, 4, 1) && text.IsSign(at + 1, '.') || text.Is(at, WordRole.Ordinal),
            TokenTest.AnyOrdinal => IsNumber(text, at, 1, 99, 2) && text.IsSign(at + 1, '.') || text.Is(at, WordRole.Ordinal),
            TokenTest.Cluster => token.Kind == TokenKind.Cluster,
            _ => false,
        };
    }

    /// <summary>A number that no letter hangs on, but for an ending of order ("3te").</summary>
    private static bool IsNumber(in TimeText text, int at, int least, int most, int digits) =>
        text.Tokens[at] is { Kind: TokenKind.Number } token && token.Value >= least && token.Value <= most && token.Length <= digits
        && !(text.IsKind(at + 1, TokenKind.Word) && text.IsGlued(at + 1) && text.Letters(at + 1) is not ("te" or "de" or "ende" or "ste"));

    /// <summary>"med" is a word, "MED" a council.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> letters)
    {
        var capitals = 0;
        foreach (var letter in letters)
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return capitals >= 2;
    }
}
