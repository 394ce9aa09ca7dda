using System.Collections.Immutable;
using FollowUp.Mining.Dates;
using FollowUp.Minutes.Structure;

namespace FollowUp.Mining.Commitments;

/// <summary>A promise that mining found. It binds nobody until a secretary confirms it.</summary>
/// <param name="Id">The same for the same document and place on every run.</param>
/// <param name="AgendaPoint">The document's own number of the point.</param>
/// <param name="Title">Short Danish imperative.</param>
/// <param name="Evidence">The exact words that the proposal stands on; inside the document's text.</param>
/// <param name="Responsible">Empty where the minutes do not say who.</param>
/// <param name="Deadline">Null where the minutes do not say when.</param>
/// <param name="ReturnsTo">The forum that the matter comes back to.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Rules">Names of the rules that fired, in order.</param>
/// <param name="Remarks">What the secretary should look at: two owners named, a weekday that does not fit the date.</param>
public sealed record MinedCommitment(
    string Id,
    int? AgendaPoint,
    CommitmentKind Kind,
    string Title,
    MinedEvidence Evidence,
    ImmutableArray<MinedActor> Responsible,
    MinedDeadline? Deadline,
    string? ReturnsTo,
    double Confidence,
    ImmutableArray<string> Rules,
    ImmutableArray<MinedRemark> Remarks);

/// <summary>The words, and where they stand.</summary>
public sealed record MinedEvidence(string Text, SourceSpan Span);

/// <summary>What kind of promise it is.</summary>
public enum CommitmentKind
{
    Action,
    ReturnToForum,
    Inform,
    ReportIn,
}

/// <summary>Who, as the minutes say it, and in base form ("Økonomi og Stab" is "Økonomi &amp; Stab").</summary>
public sealed record MinedActor(string Text, ActorKind Kind, string Normalized)
{
    /// <summary>The person that this was on the day of the meeting; null without a directory, or where it does not say.</summary>
    public ResolvedPerson? ResolvedTo { get; init; }
}

/// <summary>A person of the directory.</summary>
/// <param name="Id">The organisation's own (user name).</param>
public sealed record ResolvedPerson(string Id, string Name);

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    Person,
    Position,
    Group,
    Department,
    Forum,
}
