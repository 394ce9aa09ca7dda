using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Evaluation.Matching;
using FollowUp.Evaluation.Mined;

namespace FollowUp.Evaluation.Confusion;

/// <summary>Actors, deadlines and proposals in few words.</summary>
internal static class StatedWords
{
    public static string Who(ImmutableArray<NamedActor> actors) =>
        actors.IsEmpty ? "nobody" : string.Join(" + ", actors.Select(a => OneLine(a.Normalized.Length > 0 ? a.Normalized : a.Text)));

    public static string When(StatedDeadline? deadline) => deadline switch
    {
        null => "none",
        { Earliest: not null } or { Latest: not null } => $"{deadline.Earliest}..{deadline.Latest} ({OneLine(deadline.Text)})",
        { Date: not null } => $"{deadline.Date} ({OneLine(deadline.Text)})",
        _ => $"no day ({OneLine(deadline.Text)})",
    };

    public static string Proposal(MinedProposal mined) => string.Create(
        CultureInfo.InvariantCulture,
        $"{mined.Kind}; who: {Who(mined.Responsible)}; when: {When(mined.Deadline)}; {mined.Confidence:0.00} {string.Join(" + ", mined.Rules)}");

    public static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
