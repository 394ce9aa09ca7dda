using System.Collections.Immutable;
using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>What a form that fits resolves to; null where the words only look like it ("1/5 af alle ledere").</summary>
internal delegate TimeCore? CoreReading(in TimeMatch match);

/// <summary>One way to say when: a name, its forms (see <see cref="FormReader"/>), and what they resolve to.</summary>
/// <param name="Name">Stable; shown with the deadline.</param>
internal sealed record TimeRule(string Name, ImmutableArray<string> Forms, CoreReading Read)
{
    /// <summary>The name as the first step of a deadline.</summary>
    public ImmutableArray<string> Steps { get; } = [Name];

    public TimeRule(string name, string form, CoreReading read)
        : this(name, [form], read)
    {
    }

    /// <summary>For words that mean the same wherever they stand.</summary>
    public TimeRule(string name, string form, Func<TimeContext, TimeCore?> read)
        : this(name, [form], read)
    {
    }

    /// <summary>For words that mean the same wherever they stand.</summary>
    public TimeRule(string name, ImmutableArray<string> forms, Func<TimeContext, TimeCore?> read)
        : this(name, forms, (in TimeMatch match) => read(match.Context))
    {
    }
}
