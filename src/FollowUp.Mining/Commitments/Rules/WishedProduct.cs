using System.Collections.Immutable;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Udvalget ønsker en redegørelse for ...", "der ønskes et notat om ...": a product is ordered.</summary>
internal static class WishedProduct
{
    /// <summary>"et oplæg fra bibliotekschefen": who is to make it.</summary>
    private static ImmutableArray<MinedActor> From(ClauseView view, int from) =>
        view.Find("fra", from) is var at && at > 0 && view.Actors.List(view.Words, at + 1, view.Clause.End) is { Actors: [{ Kind: not ActorKind.Forum }, ..] } named ? named.Actors : [];

    public static Draft? Read(ClauseView view)
    {
        for (var i = view.First; i + 2 < view.Clause.End; i++)
        {
            var isAsking = view.Words[i].Lower is "anmoder" or "anmodede" or "bad" or "beder" or "bedt" && view.Words[i + 1].Lower == "om";
            if (!isAsking && view.Words[i].Lower is not ("ønsker" or "ønskede" or "ønskes"))
            {
                continue;
            }

            // "Karl Overby ønsker et punkt om lugtgener på dagsordenen"
            if (!isAsking && view.Find("punkt", i) is var point && point > 0 && point < i + 4 && (view.Has("dagsordenen") || view.Has("dagsorden")))
            {
                return new Draft(CommitmentKind.ReturnToForum, TitleWriter.Write(view, "sæt", (i + 1, view.Clause.End)), [], 0.65) { ReturnsTo = ReturnVenue.In(view) };
            }

            // "han ønskede en anden vejadgang" is what one person would like.
            if (!isAsking && view.Words[i].Lower != "ønskes" && !(view.Subject.Length == 1 && (view.Subject[0].Kind is ActorKind.Forum or ActorKind.Group || view.Subject[0].Normalized.EndsWith("bestyrelsen", StringComparison.OrdinalIgnoreCase))))
            {
                return null;
            }

            // "udvalget ønsker sagen belyst med erfaringer fra andre"
            for (var k = i + 2; !isAsking && k < Math.Min(view.Clause.End, i + 6); k++)
            {
                if (view.Words[k].Readings.FirstOrDefault(r => r.Form == VerbForm.Participle && r.Verb.IsAction && r.Verb.Particle is null) is { Verb: { } done } && !view.Words[k - 1].Is(WordTraits.Determiner))
                {
                    return new Draft(CommitmentKind.Action, TitleWriter.Write(view, done.Imperative, (i + 1, k), (k + 1, view.Clause.End)), [], 0.6);
                }
            }

            var next = Math.Max(i + 1, view.SubjectWords.Start > i ? view.SubjectWords.End : 0);
            next = BehindTimes(view, i, next);
            while (next < view.Clause.End && view.Words[next].Lower is "der" or "at" or "få" or "desuden" or "også" or "sig" or "udarbejdet" or "om")
            {
                next++;
            }

            return next + 1 < view.Clause.End && view.Words[next].Lower is "en" or "et" or "nyt" or "ny"
                ? new Draft(CommitmentKind.Action, TitleWriter.Write(view, "udarbejd", (next, view.Clause.End)), From(view, next), 0.6)
                : null;
        }

        return null;
    }

    /// <summary>Index behind the times that stand between the wish and its product.</summary>
    private static int BehindTimes(ClauseView view, int wish, int next)
    {
        while (view.Times.FirstOrDefault(t => next < view.Clause.End && t.Start >= view.Words[wish].Start && t.Start <= view.Words[Math.Min(next + 1, view.Clause.End - 1)].Start && t.End > view.Words[next].Start) is { } time)
        {
            while (next < view.Clause.End && view.Words[next].Start < time.End)
            {
                next++;
            }
        }

        return next;
    }
}
