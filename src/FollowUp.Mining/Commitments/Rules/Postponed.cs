namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Sagen blev udsat til næste møde", "Udsat.": the matter comes back.</summary>
internal static class Postponed
{
    public static Draft? Read(ClauseView view)
    {
        for (var i = view.Clause.Start; i < view.Clause.End; i++)
        {
            if (view.Words[i].Lower is "udsat" or "udskudt" && i <= view.Clause.Start + 3)
            {
                var isTo = i + 1 < view.Clause.End && view.Words[i + 1].Lower == "til";
                return new Draft(CommitmentKind.ReturnToForum, "Tag sagen op igen", [], isTo || view.HasTime ? 0.85 : 0.55) { ReturnsTo = ReturnVenue.In(view) };
            }
        }

        return null;
    }
}
