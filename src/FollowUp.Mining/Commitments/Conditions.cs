using System.Collections.Immutable;
using FollowUp.Mining.Language;

namespace FollowUp.Mining.Commitments;

/// <summary>Whether something in the sentence makes a promise depend: "hvis økonomien tillader det", "såfremt", "eventuelt", "efter behov".</summary>
internal static class Conditions
{
    public static bool Holds(ImmutableArray<Clause> clauses, int at)
    {
        var clause = clauses[at];
        for (var i = clause.Start; i < clause.End; i++)
        {
            var lower = clause.Words[i].Lower;
            if (lower is "eventuelt" or "evt" or "muligvis" or "måske" or "behov" && i > clause.Start && clause.Words[i - 1].Lower is "efter" or "ved")
            {
                return true;
            }
        }

        return IsCondition(clause) || (at > 0 && IsCondition(clauses[at - 1])) || (at + 1 < clauses.Length && IsCondition(clauses[at + 1]));
    }

    private static bool IsCondition(Clause clause) => clause.Connector is "hvis" or "såfremt" or "medmindre" or "forudsat";
}
