using System.Collections.Frozen;
using FollowUp.Mining.Dates;
using FollowUp.Mining.Language;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>The kind of a promise from its verb and where it leads.</summary>
internal static class KindOf
{
    private static readonly LexiconFile Words = LexiconFile.Load(typeof(KindOf).Assembly, "venues.txt");
    private static readonly FrozenSet<string> Tells = Words["TellsSomebody"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> HandsIn = Words["HandsIn"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> AtMeeting = Words["DoneAtMeeting"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Circles = Words["Circle"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Inputs = Words["HandIn"].ToFrozenSet(StringComparer.Ordinal);

    public static CommitmentKind Verb(ClauseView view, VerbUse verb)
    {
        var name = verb.Verb.Particle is { } particle ? $"{verb.Verb.Infinitive} {particle}" : verb.Verb.Infinitive;
        return verb.Verb switch
        {
            { Class: VerbClass.Return } => CommitmentKind.ReturnToForum,
            { Class: VerbClass.ReportIn } => CommitmentKind.ReportIn,
            { Class: VerbClass.Inform } => IsGathered(view, verb) ? CommitmentKind.ReportIn : CommitmentKind.Inform,
            { Infinitive: "finde" or "vælge" } when view.Has("repræsentanter") || view.Has("deltagere") || view.Has("repræsentant") || view.Has("stedfortræder") || view.Has("suppleant") => CommitmentKind.ReportIn,
            { Infinitive: "nedsætte" } when HasCircle(view, verb.At) => CommitmentKind.ReportIn,
            { Infinitive: "drøfte" or "behandle" } when ReturnVenue.In(view) is not null || view.Times.Any(t => t.Deadline.Kind == DeadlineKind.Meeting) => CommitmentKind.ReturnToForum,
            { Class: VerbClass.Weak } when view.Has("igen") && view.Subject.Any(a => a.Kind is ActorKind.Forum) => CommitmentKind.ReturnToForum,
            _ when HandsIn.Contains(name) => CommitmentKind.ReportIn,
            _ when Joined(view, verb) is { } second => second,
            _ when Tells.Contains(name) || name == "skrive til" && verb.ParticleAt == verb.At + 1 => CommitmentKind.Inform,
            _ when AtMeeting.Contains(name) && IsAtMeeting(view) => CommitmentKind.ReturnToForum,
            _ => CommitmentKind.Action,
        };
    }

    /// <summary>"Spørgsmål", "bemærkninger": what somebody is to hand in, where only a day says that it is wanted.</summary>
    public static CommitmentKind Ready(ClauseView view)
    {
        for (var i = view.SubjectWords.Start; i < view.SubjectWords.End; i++)
        {
            if (Inputs.Any(noun => view.Words[i].Lower.StartsWith(noun, StringComparison.Ordinal)))
            {
                return CommitmentKind.ReportIn;
            }
        }

        return CommitmentKind.Action;
    }

    /// <summary>"Alle chefer sender deres tal til Pia": many send to one, who gathers it.</summary>
    private static bool IsGathered(ClauseView view, VerbUse verb) =>
        verb.Verb.Infinitive is "sende" or "fremsende" or "maile" or "oplyse" or "meddele" or "eftersende"
        && (view.Subject.Any(a => a.Kind == ActorKind.Group) && view.Find("til", verb.At) > 0 && (view.Has("deres") || view.Has("hver") || view.Has("navne") || view.Subject.Any(a => a.Text.StartsWith("hver", StringComparison.OrdinalIgnoreCase) || a.Text.StartsWith("alle", StringComparison.OrdinalIgnoreCase)))
            || view.IsPassive && HasInput(view) && view.Find("til", verb.At) > 0 && ReturnVenue.In(view) is null);

    private static bool HasInput(ClauseView view)
    {
        for (var i = view.SubjectWords.Start; i < view.SubjectWords.End; i++)
        {
            if (Inputs.Contains(view.Words[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCircle(ClauseView view, int from)
    {
        for (var i = from + 1; i < view.Clause.End; i++)
        {
            if (Circles.Any(c => view.Words[i].Lower.EndsWith(c, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"undersøger muligheden og fremlægger den", "tæller op og melder tallet ind": what it leads to says the kind.</summary>
    private static CommitmentKind? Joined(ClauseView view, VerbUse verb)
    {
        for (var i = verb.At + 1; i + 1 < view.Clause.End; i++)
        {
            if (view.Words[i].Lower != "og" || VerbLexicon.At(view.Words, i + 1, view.Clause.End, verb.Form) is not { } second)
            {
                continue;
            }

            switch (second.Verb.Class)
            {
                case VerbClass.Return:
                    return CommitmentKind.ReturnToForum;
                case VerbClass.ReportIn:
                    return CommitmentKind.ReportIn;
            }
        }

        return null;
    }

    /// <summary>"på næste møde", "i Chefforum": the matter is taken up there.</summary>
    private static bool IsAtMeeting(ClauseView view) =>
        ReturnVenue.In(view) is not null || view.Times.Any(t => t.Deadline.Kind == DeadlineKind.Meeting || t.Deadline.Text.Contains("møde", StringComparison.OrdinalIgnoreCase) && t.Deadline.Text.StartsWith("på ", StringComparison.OrdinalIgnoreCase));
}
