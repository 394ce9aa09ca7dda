using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Html;

/// <summary>
/// Takes the cells of a table, with as many in each row as it has columns: a cell over several columns is followed by empty ones, and below
/// a cell over several rows stand empty ones.
/// </summary>
internal sealed class HtmlTable
{
    private const int MostColumns = 63;
    private const int MostRows = 1000;

    private readonly List<IReadOnlyList<TextLines>> rows = [];
    private readonly int[] stillBelow = new int[MostColumns];
    private List<TextLines>? row;

    public void BeginRow()
    {
        EndRow();
        row = [];
    }

    public void EndRow()
    {
        if (row is not null)
        {
            SkipBelow();
            rows.Add(row);
        }

        row = null;
    }

    /// <summary>The lines of a new cell.</summary>
    public TextLines Cell(int columns, int down)
    {
        if (row is null)
        {
            BeginRow();
        }

        SkipBelow();
        var cell = new TextLines();
        for (var i = 0; i < Math.Clamp(columns, 1, MostColumns) && row!.Count < MostColumns; i++)
        {
            stillBelow[row.Count] = Math.Clamp(down, 1, MostRows) - 1;
            row.Add(i == 0 ? cell : new TextLines());
        }

        return cell;
    }

    public void Write(TextLines to)
    {
        EndRow();
        to.Part();
        TableLines.Write(to, rows);
        to.Part();
    }

    private void SkipBelow()
    {
        while (row!.Count < MostColumns && stillBelow[row.Count] > 0)
        {
            stillBelow[row.Count]--;
            row.Add(new TextLines());
        }
    }
}
