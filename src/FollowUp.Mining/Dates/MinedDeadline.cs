using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>A deadline as the words resolve on the day of the meeting. Days are Danish calendar days.</summary>
/// <param name="Text">The words it came from.</param>
/// <param name="Date">The day, where the words name one.</param>
/// <param name="Earliest">First day of a stretch of time, inclusive.</param>
/// <param name="Latest">Last day of a stretch of time, inclusive.</param>
/// <param name="Rule">Name of the rule that resolved it.</param>
/// <param name="Warnings">For instance a weekday that does not fit the date: code, message and what to check, in one sentence.</param>
public sealed record MinedDeadline(
    string Text,
    DeadlineKind Kind,
    DateOnly? Date,
    DateOnly? Earliest,
    DateOnly? Latest,
    string Rule,
    ImmutableArray<string> Warnings)
{
    /// <summary>The hour of the day, where the words name one ("fredag kl. 12.00"). Danish local time.</summary>
    public TimeOnly? Clock { get; init; }

    /// <summary>All rules that had a part in it, from the inside out: "senest ultimo maj" is month, month-part, by.</summary>
    public ImmutableArray<string> Steps { get; init; } = [Rule];

    /// <summary>The same doubts as <see cref="Warnings"/>, in their parts.</summary>
    public ImmutableArray<DeadlineWarning> Doubts { get; init; } = [];

    /// <summary>True where the deadline carries a doubt of that code (see <see cref="DeadlineWarnings"/>).</summary>
    public bool Has(string code) => Doubts.Any(d => d.Code == code);
}

/// <summary>How exact the words are.</summary>
public enum DeadlineKind
{
    Exact,
    Relative,
    Vague,
    Meeting,
    Period,
    Recurring,
}
