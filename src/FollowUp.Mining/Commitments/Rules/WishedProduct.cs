namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Udvalget ønsker en redegørelse for ...", "der ønskes et notat om ...": a product is ordered.</summary>
internal static class WishedProduct
{
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
            if (!isAsking && view.Words[i].Lower != "ønskes" && !(view.Subject.Length == 1 && view.Subject[0].Kind is ActorKind.Forum or ActorKind.Group))
            {
                return null;
            }

            var next = i + 1;
            while (next < view.Clause.End && view.Words[next].Lower is "der" or "at" or "få" or "desuden" or "også" or "sig" or "udarbejdet" or "om")
            {
                next++;
            }

            return next + 1 < view.Clause.End && view.Words[next].Lower is "en" or "et" or "nyt" or "ny"
                ? new Draft(CommitmentKind.Action, TitleWriter.Write(view, "udarbejd", (next, view.Clause.End)), [], 0.6)
                : null;
        }

        return null;
    }
}
