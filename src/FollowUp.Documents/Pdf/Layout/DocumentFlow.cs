using FollowUp.Documents.Lines;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Puts the pages of a document together.</summary>
internal static class DocumentFlow
{
    public static TextLines Read(List<PageRows> pages, WorkBudget work)
    {
        var lines = new TextLines();
        var known = HyphenatedWords.Of(pages.SelectMany(page => page.Rows));
        var paragraphs = new Paragraphs(lines, known);
        var margins = RightMargins.Of(pages);
        var columns = new KnownColumns();
        TableSoFar? table = null;
        for (var number = 0; number < pages.Count; number++)
        {
            var page = pages[number];
            var items = new PageFlow(number, page, margins.For(page), columns, work).Read();

            // Rows of two columns that stand side by side are no measure: only lines that follow each other are.
            var usual = LineDistance.Usual([.. items.OfType<FlowLine>().Select(line => line.Row)]);
            foreach (var item in items)
            {
                switch (item)
                {
                    case FlowLine line:
                        table?.Write(lines);
                        table = null;
                        paragraphs.Add(line, usual);
                        break;
                    case FlowTable found:
                        paragraphs.End();
                        table = TableSoFar.GoOn(table, found, lines);
                        break;
                }
            }
        }

        table?.Write(lines);
        paragraphs.End();
        return lines;
    }
}
