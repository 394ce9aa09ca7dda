using System.Collections.Frozen;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Tilbagemelding til Ole inden fredag", "tilmelding sker til Lise senest den 1. marts": input with a receiver and a day.</summary>
internal static class HandInNoun
{
    private static readonly FrozenSet<string> Nouns = LexiconFile.Load(typeof(HandInNoun).Assembly, "venues.txt")["HandIn"].ToFrozenSet(StringComparer.Ordinal);

    private const int Reach = 8;

    public static Draft? Read(ClauseView view)
    {
        if (!view.HasTime || view.Modal is not null || view.First >= view.Clause.End || !Nouns.Contains(view.Words[view.First].Lower))
        {
            return null;
        }

        var isVerbless = view.Finite < 0;
        if (!isVerbless && view.Words[view.Finite].Lower is not ("sker" or "gives" or "er"))
        {
            return null;
        }

        if (!isVerbless && view.Words[view.Finite].Lower == "gives")
        {
            return new Draft(CommitmentKind.ReportIn, TitleWriter.Write(view, "giv", (view.First, view.Finite), (view.Finite + 1, view.Clause.End)), [], 0.65);
        }

        // "Sommerferie: ønsker i skemaet senest 21/3"
        if (isVerbless && view.Clause.Connector == ":")
        {
            return new Draft(CommitmentKind.ReportIn, TitleWriter.Write(view, "giv", (view.First, view.Clause.End)), [], 0.55);
        }

        for (var i = view.First + 1; i + 1 < Math.Min(view.Clause.End, view.First + Reach); i++)
        {
            if (view.Words[i].Lower is "til" or "hos" && view.Actors.One(view.Words, i + 1, view.Clause.End) is not null)
            {
                return new Draft(CommitmentKind.ReportIn, TitleWriter.Write(view, "giv", (view.First, isVerbless ? view.First + 1 : view.Finite), (isVerbless ? view.First + 1 : view.Finite + 1, view.Clause.End)), [], 0.65);
            }
        }

        return null;
    }
}
