using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>What sort of time a core names; the words before it mean something else before a day than before a month.</summary>
internal enum Grain
{
    Day,
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
    Season,
    Feast,
    Budget,
    Meeting,
    Event,
    Whole,
}

/// <summary>Which words must stand before a core that is no time by itself.</summary>
internal enum LeadNeed
{
    /// <summary>It is a time wherever it stands: "uge 29".</summary>
    None,

    /// <summary>"ved skolestart", "inden pinse".</summary>
    Any,

    /// <summary>"i juni", "senest juni", but not "på juni".</summary>
    NotAt,

    /// <summary>"inden den 15."; "i den 15." is none.</summary>
    Limit,

    /// <summary>"efter mødet", "inden valget"; at the event itself it is no deadline.</summary>
    Side,

    /// <summary>"til temadrøftelsen", but not "fra temadrøftelsen".</summary>
    Toward,

    /// <summary>"senest 3.4": with less before it the number is a number.</summary>
    Latest,
}

/// <summary>
/// The time at the heart of an expression, before the words around it have their say: the June of "inden udgangen af juni". First and
/// last day are null where the calendar cannot tell ("næste møde").
/// </summary>
internal sealed record TimeCore(DeadlineKind Kind, Grain Grain, DateOnly? First, DateOnly? Last)
{
    public LeadNeed Need { get; init; }

    /// <summary>The stretch is running: "i denne måned" counts by its end.</summary>
    public bool IsRunning { get; init; }

    /// <summary>The words already are a limit: "udgangen af juni". "inden" before it takes no day off.</summary>
    public bool IsLimit { get; init; }

    /// <summary>The year is written, so a day before the meeting is odd and not a year ahead.</summary>
    public bool HasYear { get; init; }

    /// <summary>What "inden" makes of it, where that is not the day before its first.</summary>
    public Resolution? IfBefore { get; init; }

    /// <summary>What "efter" makes of it, where that is not the open time from the day after its last.</summary>
    public Resolution? IfAfter { get; init; }

    /// <summary>What "lige efter" makes of it, where that is not a short window from the day after its last.</summary>
    public Resolution? IfJustAfter { get; init; }

    public ImmutableArray<DeadlineWarning> Warnings { get; init; } = [];

    public static TimeCore Day(DateOnly day, DeadlineKind kind = DeadlineKind.Exact) => new(kind, Grain.Day, day, day);

    public static TimeCore Stretch(Grain grain, DateOnly first, DateOnly last, DeadlineKind kind = DeadlineKind.Period) => new(kind, grain, first, last);

    /// <summary>A time that the words before it do not change: "hurtigst muligt".</summary>
    public static TimeCore Whole(DeadlineKind kind, DateOnly? first, DateOnly? last) => new(kind, Grain.Whole, first, last);

    public static TimeCore Undated(DeadlineKind kind, Grain grain = Grain.Whole) => new(kind, grain, null, null);

    public TimeCore Warn(DeadlineWarning warning) => this with { Warnings = Warnings.Add(warning) };
}
