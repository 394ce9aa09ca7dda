namespace FollowUp.Mining.Dates.Leads;

/// <summary>What the words before a time make of it; the words themselves are the lexicon's groups of these names.</summary>
internal enum Lead
{
    None,
    In,
    At,
    During,
    Latest,
    To,
    Effective,
    Until,
    Before,
    WellBefore,
    From,
    Around,
    After,
    JustAfter,
}

/// <summary>The part of a stretch that words cut out: "primo", "slutningen af", "udgangen af", "resten af".</summary>
internal enum Part
{
    None,
    Start,
    Middle,
    End,
    FirstHalf,
    SecondHalf,
    Close,
    Rest,
}
