using System.Collections.Immutable;
using FollowUp.Mining.Commitments;

namespace FollowUp.Mining.Remembering;

/// <summary>A task that is not done yet, as far as new minutes can speak of it.</summary>
/// <param name="Evidence">The words it was made of; null for one made by hand.</param>
/// <param name="PointTitle">Title of the point it comes from.</param>
/// <param name="CaseNumber">Of the point it comes from.</param>
/// <param name="Responsible">Names and positions that minutes may call the responsible by.</param>
public sealed record OpenItem(
    Guid Id, string Title, string? Evidence, string? PointTitle, string? CaseNumber, ImmutableArray<string> Responsible);

/// <summary>"Does this point answer that task?" A question for the secretary; nothing is closed by it.</summary>
/// <param name="Score">0 to 1: how much speaks for it.</param>
/// <param name="Reasons">What speaks for it, the weightiest first.</param>
/// <param name="Words">The words of the point that say so, at their place.</param>
public sealed record ItemCandidate(Guid ItemId, int AgendaPoint, double Score, ImmutableArray<MatchReason> Reasons, MinedEvidence Words);

/// <summary>One thing that speaks for a candidate.</summary>
/// <param name="Code">Stable: <c>case-number</c>, <c>words</c>, <c>responsible</c>, <c>outcome</c>; screens translate it.</param>
/// <param name="Detail">The number, the words, the name.</param>
public sealed record MatchReason(string Code, string Detail);
