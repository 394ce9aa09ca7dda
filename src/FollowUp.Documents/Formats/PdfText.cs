using FollowUp.Documents.Lines;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace FollowUp.Documents.Formats;

/// <summary>PDF: lines by their place on the page, running headers and footers out, words that were hyphenated joined.</summary>
internal static class PdfText
{
    /// <summary>No minutes hold more; a page that draws more than this draws it to do harm.</summary>
    private const int MostLetters = 20_000_000;

    public static DocumentReading Read(ReadOnlyMemory<byte> content, ReadingLimits limits)
    {
        if (!UnpackedSize.IsWithin(content, limits.MaxUnpackedBytes))
        {
            return new DocumentReading.Refused(DocumentProblem.TooLarge);
        }

        try
        {
            using var pdf = PdfDocument.Open(content.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false });
            if (pdf.NumberOfPages > limits.MaxPages)
            {
                return new DocumentReading.Refused(DocumentProblem.TooLarge);
            }

            var pages = new List<List<PdfLine>>();
            var letters = 0;
            foreach (var page in pdf.GetPages())
            {
                letters += page.Letters.Count;
                if (letters > MostLetters)
                {
                    return new DocumentReading.Refused(DocumentProblem.TooLarge);
                }

                pages.Add(PdfLines.Of(page));
            }

            PdfRunningLines.Remove(pages);
            var text = LineEnds.Normal(PdfParagraphs.Join(pages));
            return string.IsNullOrWhiteSpace(text)
                ? new DocumentReading.Refused(letters == 0 ? DocumentProblem.ScannedWithoutText : DocumentProblem.Empty)
                : new DocumentReading.Read(new DocumentText(text, DocumentFormat.Pdf));
        }
        catch (PdfDocumentEncryptedException)
        {
            return new DocumentReading.Refused(DocumentProblem.Encrypted);
        }
#pragma warning disable CA1031 // The reader of foreign bytes names no closed set of faults; whatever it throws, the file cannot be read as a PDF.
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return new DocumentReading.Refused(DocumentProblem.Damaged);
        }
    }
}
