using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>A piece of a page, in the order that it is read.</summary>
internal abstract record FlowItem(int Page);

/// <summary>A line of running text.</summary>
/// <param name="Left">Where the lines of its column begin.</param>
/// <param name="Right">Where they end at the latest: what has room before it was not cut by the column.</param>
internal sealed record FlowLine(int Page, PdfRow Row, float Left, float Right) : FlowItem(Page);

/// <summary>A table.</summary>
internal sealed record FlowTable(int Page, List<IReadOnlyList<TextLines>> Rows) : FlowItem(Page);
