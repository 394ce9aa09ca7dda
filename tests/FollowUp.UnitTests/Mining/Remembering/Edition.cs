using System.Collections.Immutable;
using FollowUp.Mining.Commitments;
using FollowUp.Mining.Remembering;
using FollowUp.Minutes.Reading;

namespace FollowUp.UnitTests.Mining.Remembering;

/// <summary>Minutes of Skovby Kommune's Lederforum on 3 September 2026, mined as an import does.</summary>
internal static class Edition
{
    public static ImmutableArray<KnownProposal> Of(params (int Number, string Title, string Decision)[] points)
    {
        var document = MinutesParser.Parse(Text(points));
        var titles = document.AgendaPoints.ToDictionary(p => p.Number, p => p.Title);
        return
        [
            .. CommitmentMiner.Mine(document, MiningContext.Empty)
                .Select(p => new KnownProposal(p, titles.GetValueOrDefault(p.AgendaPoint ?? 0, string.Empty))),
        ];
    }

    public static string Text(params (int Number, string Title, string Decision)[] points) =>
        "REFERAT Lederforum d. 03-09-2026\n\n" + string.Join("\n\n", points.Select(p => $"Punkt {p.Number}: {p.Title}\n\nBeslutning\n\n{p.Decision}")) + "\n";
}
