using System.Collections.Immutable;

namespace FollowUp.Mining.Dates.Leads;

/// <summary>A core with all that the words around it made of it.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Rule">The rule that counts: the core's, or that of the part or count that was taken of it.</param>
/// <param name="Steps">All that had a part in it, from the inside out.</param>
internal sealed record LedTime(int Start, int End, Resolution Resolution, string Rule, ImmutableArray<string> Steps)
{
    public TimeOnly? Clock { get; init; }
}
