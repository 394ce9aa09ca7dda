namespace FollowUp.Mining.Language;

/// <summary>Whether a clause approves something: "Godkendt", "Indstillingen tiltrædes", "Udvalget fulgte indstillingen".</summary>
internal static class Approval
{
    public static bool Is(Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            var lower = clause.Words[i].Lower;
            if (lower.StartsWith("godkend", StringComparison.Ordinal) || lower.StartsWith("tiltråd", StringComparison.Ordinal) || lower.StartsWith("tiltræd", StringComparison.Ordinal)
                || lower.StartsWith("vedt", StringComparison.Ordinal) || lower.StartsWith("indstilling", StringComparison.Ordinal) || lower.StartsWith("anbefal", StringComparison.Ordinal)
                || lower.StartsWith("tilslut", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
