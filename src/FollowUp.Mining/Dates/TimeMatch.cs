using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>A form that fits: which tokens it took, and what stands in its slots.</summary>
/// <param name="start">Its first token.</param>
/// <param name="end">The token behind its last.</param>
/// <param name="anchor">The token that called the rule.</param>
internal readonly ref struct TimeMatch(TimeText text, int start, int end, int anchor, in Captures captures, TimeContext context)
{
    private readonly Captures captures = captures;

    public TimeText Text { get; } = text;

    public int Start => start;

    public int End => end;

    public TimeContext Context => context;

    public DateOnly Reference => context.Reference;

    public SeasonPolicy Seasons => context.Seasons;

    /// <summary>The word that called the rule.</summary>
    public KnownWord? AnchorWord => Text.Word(anchor);

    public ReadOnlySpan<char> AnchorLetters => Text.Letters(anchor);

    public bool Has(Slot slot) => captures.At(slot) >= 0;

    public KnownWord? Word(Slot slot) => Text.Word(captures.At(slot));

    public int Value(Slot slot) => Text.Tokens[captures.At(slot)].Value;

    public int Place(Slot slot) => captures.At(slot);

    public NumberCluster Cluster(Slot slot = Slot.Cluster) => new(Text.Letters(captures.At(slot)));

    /// <summary>
    /// "i løbet af den næste uge" counts from the meeting, "i løbet af næste uge" is the week of the calendar: "den" or "det" is marked,
    /// and a word that lasts stands before it.
    /// </summary>
    public bool IsRolling => Has(Slot.Mark) && Text.Word(Start - 1)?.Text is "af" or "over";

    /// <summary>1 to 12.</summary>
    public int Month(Slot slot = Slot.Month) => Word(slot) is { } word ? Math.Max(word[WordRole.Month], word[WordRole.ShortMonth]) : 0;

    public DayOfWeek Weekday() =>
        (DayOfWeek)(Word(Slot.Weekday) is { } word ? Math.Max(word[WordRole.Weekday], word[WordRole.ShortWeekday]) % 7 : 0);

    /// <summary>The year that is written; two digits are of this century.</summary>
    public int? Year(Slot slot = Slot.Year) =>
        !Has(slot) ? null : Text.Tokens[Place(slot)] is { Length: 2 } token ? 2000 + token.Value : Value(slot);

    /// <summary>A number in figures or in letters.</summary>
    public int Number(Slot slot = Slot.Number) => Word(slot)?[WordRole.Number] ?? Value(slot);

    public int Ordinal(Slot slot = Slot.Ordinal) => Word(slot) is not { } word ? Value(slot)
        : Math.Max(word[WordRole.Ordinal], Math.Max(word[WordRole.Quarter], word[WordRole.Half]));
}
