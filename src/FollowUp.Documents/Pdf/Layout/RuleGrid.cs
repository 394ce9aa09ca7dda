using FollowUp.Documents.Pdf.Content;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>A table by its drawn lines: where its columns and rows end, and which cells are one because no line parts them.</summary>
internal sealed class RuleGrid
{
    /// <summary>Lines closer than this are one line, drawn twice or thick; in points.</summary>
    private const float Same = 3;

    private readonly List<PdfRule> rules;
    private readonly float[] sides;
    private readonly float[] levels;

    private RuleGrid(List<PdfRule> rules, float[] sides, float[] levels)
    {
        (this.rules, this.sides, this.levels) = (rules, sides, levels);
    }

    public int Columns => sides.Length - 1;

    public int Rows => levels.Length - 1;

    public float Top => levels[0];

    public float Bottom => levels[^1];

    public float Left => sides[0];

    public float Right => sides[^1];

    /// <summary>Null where the lines make no table of at least two columns: a frame, a line under a heading, a drawing.</summary>
    public static RuleGrid? Of(List<PdfRule> rules)
    {
        var upright = rules.Where(rule => !rule.IsLevel).ToList();
        var level = rules.Where(rule => rule.IsLevel).ToList();
        if (upright.Count == 0 || level.Count < 2)
        {
            return null;
        }

        var sides = Places(upright.Select(rule => (rule.Left + rule.Right) / 2), level.Min(rule => rule.Left), level.Max(rule => rule.Right));
        var levels = Places(level.Select(rule => (rule.Bottom + rule.Top) / 2), upright.Min(rule => rule.Bottom), upright.Max(rule => rule.Top));
        Array.Reverse(levels);
        return sides.Length < 3 || levels.Length < 2 || sides.Length * levels.Length > 20_000 ? null : new RuleGrid(rules, sides, levels);
    }

    /// <summary>The column above or below which a word stands; null where it stands beside the grid or across a line.</summary>
    public int? ColumnAbove(in PdfWord word)
    {
        for (var column = 0; column < Columns; column++)
        {
            if (word.Left > sides[column] - Same && word.Right < sides[column + 1] + Same)
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>The words lie inside.</summary>
    public bool Holds(in PdfWord word) => word.Middle > Left && word.Middle < Right && Line(word) is var line && line < Top && line > Bottom;

    /// <summary>The cell that a word lies in, cells without a line between them counted as their first.</summary>
    public (int Row, int Column) CellOf(in PdfWord word)
    {
        var column = 0;
        while (column < Columns - 1 && word.Middle > sides[column + 1])
        {
            column++;
        }

        var row = 0;
        while (row < Rows - 1 && Line(word) < levels[row + 1])
        {
            row++;
        }

        while (row > 0 && !IsParted(levels[row], (sides[column] + sides[column + 1]) / 2, isLevel: true))
        {
            row--;
        }

        while (column > 0 && !IsParted(sides[column], (levels[row] + levels[row + 1]) / 2, isLevel: false))
        {
            column--;
        }

        return (row, column);
    }

    /// <summary>The left and right end of the cell, as far as text may go.</summary>
    public (float Left, float Right) SidesOf(int row, int column)
    {
        var end = column + 1;
        while (end < Columns && !IsParted(sides[end], (levels[row] + levels[row + 1]) / 2, isLevel: false))
        {
            end++;
        }

        return (sides[column], sides[end]);
    }

    private static float Line(in PdfWord word) => word.Base + (0.3f * word.Size);

    /// <summary>A drawn line stands there, and reaches past the given place.</summary>
    private bool IsParted(float at, float past, bool isLevel)
    {
        foreach (var rule in rules)
        {
            if (rule.IsLevel == isLevel && (isLevel
                ? Math.Abs(((rule.Bottom + rule.Top) / 2) - at) < Same && rule.Left <= past && rule.Right >= past
                : Math.Abs(((rule.Left + rule.Right) / 2) - at) < Same && rule.Bottom <= past && rule.Top >= past))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The places in order, those that are one taken together; the ends as well where the table has no outer lines.</summary>
    private static float[] Places(IEnumerable<float> given, float first, float last)
    {
        var places = new List<float>();
        foreach (var place in given.Append(first).Append(last).Order())
        {
            if (places.Count == 0 || place - places[^1] > Same)
            {
                places.Add(place);
            }
        }

        return [.. places];
    }
}
