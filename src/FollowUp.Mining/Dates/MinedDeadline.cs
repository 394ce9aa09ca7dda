using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>A deadline as the words resolve on the day of the meeting. Days are Danish calendar days.</summary>
/// <param name="Text">The words it came from.</param>
/// <param name="Date">The day, where the words name one.</param>
/// <param name="Earliest">First day of a stretch of time, inclusive.</param>
/// <param name="Latest">Last day of a stretch of time, inclusive.</param>
/// <param name="Rule">Name of the rule that resolved it.</param>
/// <param name="Warnings">For instance a weekday that does not fit the date.</param>
public sealed record MinedDeadline(
    string Text,
    DeadlineKind Kind,
    DateOnly? Date,
    DateOnly? Earliest,
    DateOnly? Latest,
    string Rule,
    ImmutableArray<string> Warnings);

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
