using System.Runtime.InteropServices;
using FollowUp.Documents.Lines;
using FollowUp.Documents.Pdf.Content;
using FollowUp.Documents.Pdf.Files;
using FollowUp.Documents.Pdf.Layout;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf;

/// <summary>PDF: letters by their place on the page, put into words, lines, columns, tables and paragraphs.</summary>
internal static class PdfText
{
    /// <summary>More letters to a page of pictures than a stamp or a header has.</summary>
    private const int FewLetters = 40;

    public static DocumentReading Read(ReadOnlyMemory<byte> content, ReadingLimits limits, WorkBudget work)
    {
        var file = new PdfFile(Bytes(content), work);
        var reader = new PageReader(file, work);
        var pages = new List<PageRows>();
        foreach (var page in PdfPageTree.Pages(file, limits.MaxPages, work))
        {
            var drawn = reader.Read(page);
            pages.Add(new PageRows(WordBuilder.Rows(drawn.Glyphs, drawn.Rules, work), drawn.Rules, drawn.Width, drawn.IsPicture));
        }

        RunningRows.Remove(pages);
        var pictures = pages.Count(page => page.IsPicture && Letters(page) < FewLetters);
        if (pages.TrueForAll(page => Letters(page) == 0) || IsScan(pages, pictures))
        {
            return new DocumentReading.Refused(pages.Count == 0 ? DocumentProblem.Empty : DocumentProblem.ScannedWithoutText);
        }

        var text = CleanText.Of(DocumentFlow.Read(pages, work).ToString());
        return string.IsNullOrWhiteSpace(text)
            ? new DocumentReading.Refused(DocumentProblem.Empty)
            : new DocumentReading.Read(new DocumentText(text, DocumentFormat.Pdf) { PagesWithoutText = pictures });
    }

    /// <summary>Most pages are pictures and the others hold next to nothing; a letter with some scanned pages behind it is no scan.</summary>
    private static bool IsScan(List<PageRows> pages, int pictures) => pictures * 2 > pages.Count && pages.Sum(Letters) < FewLetters * pages.Count;

    private static int Letters(PageRows page) => page.Rows.Sum(row => row.Words.Sum(word => word.Text == Fonts.PdfFont.Unknown ? 0 : word.Text.Length));

    private static byte[] Bytes(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var array) && array.Offset == 0 && array.Count == array.Array!.Length ? array.Array : content.ToArray();
}
