using System.Collections.Immutable;
using FollowUp.Mining.Commitments;

namespace FollowUp.Evaluation.Gold;

/// <summary>Kinds of tasks by the names that <c>mine --json</c> prints.</summary>
public static class TaskKinds
{
    /// <summary>In the order of tables.</summary>
    public static ImmutableArray<string> All { get; } = ["action", "return-to-forum", "inform", "report-in"];

    /// <summary>The guidelines' longer names are the same kinds.</summary>
    internal static string Named(string? gold) => gold switch
    {
        null or "" => "action",
        "inform/communicate" => "inform",
        "nominate/report-in" => "report-in",
        _ => gold,
    };

    internal static string Of(CommitmentKind kind) => kind switch
    {
        CommitmentKind.ReturnToForum => "return-to-forum",
        CommitmentKind.Inform => "inform",
        CommitmentKind.ReportIn => "report-in",
        _ => "action",
    };
}
