using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>The kind of a promise from its verb and where it leads.</summary>
internal static class KindOf
{
    public static CommitmentKind Verb(ClauseView view, VerbUse verb) => verb.Verb switch
    {
        { Class: VerbClass.Return, Infinitive: "udsætte" or "udskyde" } => CommitmentKind.ReturnToForum,
        { Class: VerbClass.Return } => CommitmentKind.ReturnToForum,
        { Class: VerbClass.Inform } => CommitmentKind.Inform,
        { Class: VerbClass.ReportIn } => CommitmentKind.ReportIn,
        { Infinitive: "finde" } when view.Has("repræsentanter") || view.Has("deltagere") || view.Has("repræsentant") => CommitmentKind.ReportIn,
        { Infinitive: "drøfte" or "behandle" } when ReturnVenue.In(view) is not null || view.Times.Any(t => t.Deadline.Kind == Dates.DeadlineKind.Meeting) => CommitmentKind.ReturnToForum,
        { Class: VerbClass.Weak } when view.Has("igen") && view.Subject.Any(a => a.Kind is ActorKind.Forum) => CommitmentKind.ReturnToForum,
        { Infinitive: "lave" or "afholde" } when ReturnVenue.In(view) is not null && view.Times.Any(t => t.Deadline.Kind == Dates.DeadlineKind.Meeting) => CommitmentKind.ReturnToForum,
        _ => CommitmentKind.Action,
    };
}
