using FollowUp.Documents.Pdf.Content;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Finds the grids that drawn lines make.</summary>
internal static class RuledTables
{
    /// <summary>Lines that meet leave this much between them, in points.</summary>
    private const float Touch = 3;

    /// <summary>A page with more lines is a drawing.</summary>
    private const int MostRules = 1_500;

    /// <summary>From the top down.</summary>
    public static List<RuleGrid> Find(List<PdfRule> rules, WorkBudget work)
    {
        if (rules.Count is < 3 or > MostRules)
        {
            return [];
        }

        work.Spend((long)rules.Count * rules.Count / 16);
        var groups = new int[rules.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = i;
            for (var j = 0; j < i; j++)
            {
                if (Meet(rules[i], rules[j]))
                {
                    groups[Root(groups, i)] = Root(groups, j);
                }
            }
        }

        return [.. rules.Select((rule, i) => (rule, Root: Root(groups, i))).GroupBy(member => member.Root, member => member.rule)
            .Select(group => RuleGrid.Of([.. group])).OfType<RuleGrid>().OrderByDescending(grid => grid.Top)];
    }

    private static bool Meet(in PdfRule a, in PdfRule b) =>
        a.Left <= b.Right + Touch && b.Left <= a.Right + Touch && a.Bottom <= b.Top + Touch && b.Bottom <= a.Top + Touch;

    private static int Root(int[] groups, int i)
    {
        while (groups[i] != i)
        {
            i = groups[i] = groups[groups[i]];
        }

        return i;
    }
}
