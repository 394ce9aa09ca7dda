using System.Collections.Immutable;
using System.Globalization;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Explaining;
using FollowUp.Mining.People;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>Finds the promises in minutes: in the decisions, and in the recommendations that a decision approved.</summary>
public static class CommitmentMiner
{
    /// <summary>What is less sure is left out: a secretary's time is worth more than a long list.</summary>
    private const double LowestConfidence = 0.4;

    /// <summary>Names of the rules that a proposal may carry, in the order in which they are tried.</summary>
    public static ImmutableArray<string> RuleNames { get; } = [.. CommitmentRules.All.Select(r => r.Name)];

    /// <summary>Names of the vetoes that keep a clause from becoming a proposal.</summary>
    public static ImmutableArray<string> VetoNames { get; } = Vetoes.Names;

    /// <summary>The proposals in document order. Pure: the same document and context give the same proposals, ids included.</summary>
    public static ImmutableArray<MinedCommitment> Mine(MinutesDocument document, MiningContext context) => Mine(document, context, null);

    /// <summary>The proposals, and how each sentence was read that could have held one.</summary>
    public static (ImmutableArray<MinedCommitment> Proposals, ImmutableArray<ExplainedSentence> Sentences) Explain(MinutesDocument document, MiningContext context)
    {
        var trace = new MiningTrace();
        return (Mine(document, context, trace), trace.Sentences);
    }

    private static ImmutableArray<MinedCommitment> Mine(MinutesDocument document, MiningContext context, MiningTrace? trace)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        var day = context.MeetingDate ?? document.Meeting.Date;

        // Without a meeting day relative time cannot be resolved; a fixed day keeps the reading going, and its results are dropped.
        var time = new TimeContext(day ?? new DateOnly(2000, 1, 1), context.Seasons, MeetingDays.Of(document, context)) { Forum = document.Meeting.Forum };
        var actors = new ActorReader(document.Text, ActorNames.Of(document, context.Directory));
        var resolution = context.Directory is { } directory && day is { } known ? new DirectoryResolution(directory, known) : null;
        var miner = new PointMiner(document, actors, time, trace);
        var digits = day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "";
        var given = new Dictionary<string, int>(StringComparer.Ordinal);
        var mined = ImmutableArray.CreateBuilder<MinedCommitment>();
        foreach (var point in document.AgendaPoints.Where(p => !p.IsClosed))
        {
            Add(point.Number, miner.Mine(point));
        }

        Add(null, miner.MineLooseRows());
        return mined.ToImmutable();

        void Add(int? point, ImmutableArray<Found> all)
        {
            foreach (var found in all)
            {
                var confidence = Confidence.Of(found);
                if (confidence < LowestConfidence)
                {
                    continue;
                }

                var evidence = found.Evidence.In(document.Text);
                mined.Add(new MinedCommitment(
                    CommitmentId.Of(digits, point, evidence, given),
                    point,
                    found.Draft.Kind,
                    found.Draft.Title,
                    new MinedEvidence(evidence, found.Evidence),
                    resolution is null ? found.Draft.Actors : [.. found.Draft.Actors.Select(resolution.Of)],
                    day is null && found.Deadline?.Kind != DeadlineKind.Exact ? Undated(found.Deadline) : found.Deadline,
                    found.Draft.Kind == CommitmentKind.ReturnToForum ? found.Draft.ReturnsTo : null,
                    confidence,
                    found.Rules,
                    Remarks(found)));
            }
        }
    }

    private static ImmutableArray<MinedRemark> Remarks(Found found) => found.Deadline is { Warnings.IsEmpty: false } deadline
        ? [.. found.Remarks, .. deadline.Warnings.Select(w => new MinedRemark("deadline-warning", w, found.Evidence))]
        : found.Remarks;

    private static MinedDeadline? Undated(MinedDeadline? deadline) =>
        deadline is null ? null : deadline with { Date = null, Earliest = null, Latest = null };
}
