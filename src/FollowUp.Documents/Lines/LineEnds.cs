namespace FollowUp.Documents.Lines;

/// <summary>One kind of line end, and no marks that take no room.</summary>
internal static class LineEnds
{
    public static string Normal(string text) =>
        text.ReplaceLineEndings("\n").Replace("\uFEFF", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal).Replace('\u00A0', ' ');
}
