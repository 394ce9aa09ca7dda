using System.Collections.Immutable;
using FollowUp.Minutes.Structure;

namespace FollowUp.Minutes.Reading.Tables;

/// <summary>What a table is for.</summary>
internal enum TableUse
{
    /// <summary>Figures, dates, people: rows that are no tasks.</summary>
    Other,

    /// <summary>A table of tasks.</summary>
    Actions,

    /// <summary>A form: names of sections in the first column, their text in the second. It is read as lines.</summary>
    Form,
}

/// <summary>A stretch of lines that are rows.</summary>
/// <param name="First">Its first line.</param>
/// <param name="End">Behind its last line.</param>
internal sealed record TableBlock(int First, int End, ImmutableArray<TableRow> Rows, TableUse Use)
{
    /// <summary>The table of tasks in it.</summary>
    public ActionTable? Actions { get; init; }
}

/// <summary>A row with the places of its cells' words; an empty cell has an empty place.</summary>
internal sealed record TableRow(int Line, ImmutableArray<SourceSpan> Cells)
{
    public SourceSpan Cell(int column) => column >= 0 && column < Cells.Length ? Cells[column] : default;
}
