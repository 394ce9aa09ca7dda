using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FollowUp.Mining.Dates;

/// <summary>One way to say when: a name, a form, and what it resolves to.</summary>
/// <param name="Name">Stable; shown with the deadline.</param>
/// <param name="Resolve">Null where the words only look like this form ("den 31. juni").</param>
internal sealed record TimeRule(string Name, Regex Pattern, Func<Match, TimeContext, Resolution?> Resolve)
{
    public TimeRule(string name, string form, Func<Match, TimeContext, Resolution?> resolve)
        : this(name, TimePattern.Of(form), resolve)
    {
    }
}

/// <summary>What relative time counts from.</summary>
/// <param name="Meetings">Known coming meetings of the forum; may be empty.</param>
internal sealed record TimeContext(DateOnly Reference, SeasonPolicy Seasons, ImmutableArray<DateOnly> Meetings)
{
    public DateOnly? NextMeeting => Meetings.Where(m => m > Reference).Order().Select(m => (DateOnly?)m).FirstOrDefault();
}

/// <summary>What words of time resolve to.</summary>
internal sealed record Resolution(DeadlineKind Kind, DateOnly? Date, DateOnly? Earliest, DateOnly? Latest)
{
    public ImmutableArray<string> Warnings { get; init; } = [];

    public static Resolution Day(DeadlineKind kind, DateOnly date) => new(kind, date, null, null);

    public static Resolution Window(DeadlineKind kind, DateOnly? earliest, DateOnly? latest) => new(kind, null, earliest, latest);

    public static Resolution Undated(DeadlineKind kind) => new(kind, null, null, null);

    public Resolution Warn(string warning) => this with { Warnings = Warnings.Add(warning) };
}
