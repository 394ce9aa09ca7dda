namespace FollowUp.Documents.Docx;

/// <summary>How a level of a list is numbered.</summary>
/// <param name="Text">The mark, "%1" standing for the number of the first level.</param>
/// <param name="Style">The paragraph style that means this level.</param>
/// <param name="IsLegal">All numbers of the mark are written as plain ones.</param>
internal sealed record NumberingLevel(int Start = 1, string Format = "decimal", string Text = "%1.", string? Style = null, bool IsLegal = false)
{
    public static NumberingLevel Read(PartReader reader)
    {
        var level = new NumberingLevel();
        foreach (var name in reader.Inside())
        {
            level = name switch
            {
                "start" => level with { Start = Math.Max(0, reader.Number("val") ?? 1) },
                "numFmt" => level with { Format = reader.Value ?? "decimal" },
                "lvlText" => level with { Text = reader.Value ?? "" },
                "pStyle" => level with { Style = reader.Value },
                "isLgl" => level with { IsLegal = reader.IsOn },
                _ => level,
            };
        }

        return level;
    }
}
