using System.Collections.Immutable;

namespace FollowUp.Mining.Dates;

/// <summary>What words of time resolve to.</summary>
internal sealed record Resolution(DeadlineKind Kind, DateOnly? Date, DateOnly? Earliest, DateOnly? Latest)
{
    public ImmutableArray<DeadlineWarning> Warnings { get; init; } = [];

    public static Resolution Day(DeadlineKind kind, DateOnly date) => new(kind, date, null, null);

    public static Resolution Window(DeadlineKind kind, DateOnly? earliest, DateOnly? latest) => new(kind, null, earliest, latest);

    public static Resolution Undated(DeadlineKind kind) => new(kind, null, null, null);

    public Resolution Warn(params ReadOnlySpan<DeadlineWarning> warnings) => warnings.IsEmpty ? this : this with { Warnings = Warnings.AddRange(warnings) };
}
