using System.Collections.Frozen;
using FollowUp.Minutes.Lexicon;

namespace FollowUp.Mining.Commitments.Rules;

/// <summary>"Mette Holm er tovholder på ...": somebody keeps a matter going.</summary>
internal static class Keeper
{
    private static readonly FrozenSet<string> Keepers = LexiconFile.Load(typeof(Keeper).Assembly, "venues.txt")["Keeper"].ToFrozenSet(StringComparer.Ordinal);

    public static Draft? Read(ClauseView view)
    {
        var next = view.Finite + 1;
        return view.Finite >= 0 && !view.Subject.IsEmpty && view.Words[view.Finite].Lower is "er" or "bliver"
            && next + 2 < view.Clause.End && Keepers.Contains(view.Words[next].Lower) && view.Words[next + 1].Lower is "på" or "for" or "fra" or "af"
            ? new Draft(CommitmentKind.Action, TitleWriter.Write(view, "vær", (next, view.Clause.End)), view.Subject, 0.75)
            : null;
    }
}
