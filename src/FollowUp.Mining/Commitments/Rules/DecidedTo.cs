using System.Collections.Immutable;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Udvalget besluttede at sende forslaget i høring": the decider is not the one who does it, so nobody is named.</summary>
internal static class DecidedTo
{
    public static Draft? Read(ClauseView view)
    {
        if (!view.IsAgreed || view.Clause.Frame is { } said && Minority.Speaks(said) || view.First >= view.Clause.End)
        {
            return null;
        }

        var at = view.First;
        var isOwn = view.Words[at].Lower is "forpligte" or "forpligtige";
        if (isOwn && view.Find("at", at) is var to && to > at && to + 1 < view.Clause.End)
        {
            at = to + 1;
        }

        if (view.Clause.End - at < 2)
        {
            return null;
        }

        return Wanted.At(view, at) is { Verb.IsAction: true } verb
            ? new Draft(KindOf.Verb(view, verb), TitleWriter.Write(view, verb.Verb.Imperative, (at + 1, verb.At > at ? verb.At : view.Clause.End), (verb.At > at ? verb.At + 1 : view.Clause.End, view.Clause.End)), Agreeing(view), 0.7) { ReturnsTo = ReturnVenue.In(view) }
            : null;
    }

    /// <summary>Who agrees to do something binds itself: "Ledergruppen aftaler at ...".</summary>
    private static ImmutableArray<MinedActor> Agreeing(ClauseView view)
    {
        if (view.Clause.Frame is not { } frame || view.Words[frame.End - 1].Lower is not ("aftaler" or "aftalte" or "ønsker"))
        {
            return [];
        }

        var (actors, next) = view.Actors.List(view.Words, frame.Start, frame.End);
        return next == frame.End - 1 ? actors : [];
    }
}
