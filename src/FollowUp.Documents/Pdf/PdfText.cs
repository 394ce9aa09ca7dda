using FollowUp.Documents.Lines;
using FollowUp.Documents.Pdf.Content;
using FollowUp.Documents.Pdf.Guard;
using FollowUp.Documents.Pdf.Layout;
using FollowUp.Documents.Work;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace FollowUp.Documents.Pdf;

/// <summary>PDF: letters by their place on the page, put into words, lines, columns, tables and paragraphs.</summary>
internal static class PdfText
{
    /// <summary>More letters to a page of pictures than a stamp or a header has.</summary>
    private const int FewLetters = 40;

    private const int CostOfPage = 5_000;

    public static DocumentReading Read(ReadOnlyMemory<byte> content, ReadingLimits limits, WorkBudget work)
    {
        try
        {
            return Text(LargeStack.Run(() => Pages(content, limits, work)), work);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new DocumentReading.Refused(DocumentProblem.Encrypted);
        }
#pragma warning disable CA1031 // The library names no closed set of faults; whatever it throws at foreign bytes, they cannot be read as a PDF.
        catch (Exception e) when (e is not (OutOfMemoryException or TooMuchWorkException))
#pragma warning restore CA1031
        {
            // Where the allowance is used up, that is the reason, whatever the library made of it.
            work.Spend(0);
            return new DocumentReading.Refused(DocumentProblem.Damaged);
        }
    }

    private static List<PageRows> Pages(ReadOnlyMemory<byte> content, ReadingLimits limits, WorkBudget work)
    {
        var allowance = new PageAllowance(limits.MaxUnpackedBytes, work);
        allowance.Look(content.Span);
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            FilterProvider = new CountedFilters(allowance),
        };
        using var file = new CountedFile(content, work);
        using var pdf = PdfDocument.Open(file, options);
        if (pdf.NumberOfPages > limits.MaxPages)
        {
            throw new TooMuchWorkException();
        }

        var pages = new List<PageRows>();
        pdf.AddPageFactory<PageContent, PageReader>();
        foreach (var drawn in pdf.GetPages<PageContent>())
        {
            // The library passes over some faults, and so perhaps over the one that ends the work.
            work.Spend(CostOfPage);
            allowance.NextPage();
            pages.Add(new PageRows(WordBuilder.Rows(drawn.Glyphs, drawn.Rules, work), drawn.Rules, drawn.Width, drawn.IsPicture));
        }

        return pages;
    }

    private static DocumentReading Text(List<PageRows> pages, WorkBudget work)
    {
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

    private static int Letters(PageRows page) => page.Rows.Sum(row => row.Words.Sum(word => word.Text == "\uFFFD" ? 0 : word.Text.Length));
}
