namespace FollowUp.Minutes.Structure;

/// <summary>
/// One row of a table of tasks, or one task of a list with check boxes. All spans are exactly the words of a cell, without Markdown
/// marks and white space around them.
/// </summary>
/// <param name="AgendaPoint">
/// The point whose text holds the row; for a list before the first or after the last point the number in its own column for points;
/// null where neither says.
/// </param>
/// <param name="Span">The whole row.</param>
/// <param name="What">
/// The cell that says what to do. In a table with one row a point this is the cell of the minutes (Referat, Beslutning), which is the
/// body of the point's section as well and may hold more than the task.
/// </param>
/// <param name="Who">Null where the cell is empty or the table has no such column.</param>
/// <param name="When">As <paramref name="Who"/>.</param>
/// <param name="Status">As <paramref name="Who"/>; also the cell of a column such as "Afsluttet".</param>
/// <param name="IsClosed">The row says that it is done or dropped: "Udført", "Lukket", "OK", a ticked box.</param>
/// <param name="Reference">The row's own number as printed ("7", "2023-14"); null where it has none.</param>
public sealed record ActionRow(
    int? AgendaPoint,
    SourceSpan Span,
    SourceSpan What,
    SourceSpan? Who,
    SourceSpan? When,
    SourceSpan? Status,
    bool IsClosed,
    string? Reference);
