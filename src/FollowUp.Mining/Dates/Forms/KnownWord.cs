namespace FollowUp.Mining.Dates.Forms;

/// <summary>What a word of the lexicon can be; a word can be several things at once ("anden" is a number and an order).</summary>
internal enum WordRole : byte
{
    None,
    Month,
    ShortMonth,
    Weekday,
    ShortWeekday,
    Number,
    Ordinal,
    Unit,
    UnitOfTime,
    Season,
    Quarter,
    Half,
    Meeting,
    Body,
    Event,

    /// <summary>"dagen før", "ugen efter": the unit that stands beside a time.</summary>
    Beside,

    /// <summary>After it a number is no date: "pkt. 3.2".</summary>
    BarsNumber,

    /// <summary>Before it a number is no date: "3.4 mio.".</summary>
    IsCounted,

    /// <summary>After "den 15." a sentence goes on with it.</summary>
    GoesOn,

    /// <summary>A month that is also somebody's name.</summary>
    PersonName,
}

/// <summary>A word that the rules know, with the value that it has in each of its roles; 0 where it has not that role.</summary>
internal sealed class KnownWord(string text, ushort id)
{
    private static readonly int Roles = Enum.GetValues<WordRole>().Length;

    private readonly byte[] values = new byte[Roles];

    public string Text => text;

    public ushort Id => id;

    /// <summary>It stands for all words that end so: "mødet" for "ledermødet".</summary>
    public bool IsEnding { get; init; }

    public byte this[WordRole role]
    {
        get => values[(int)role];
        set => values[(int)role] = value;
    }

    /// <summary>Takes the roles of another word where it has none of its own.</summary>
    public void Take(KnownWord other)
    {
        for (var role = 0; role < values.Length; role++)
        {
            values[role] = values[role] > 0 ? values[role] : other.values[role];
        }
    }
}
