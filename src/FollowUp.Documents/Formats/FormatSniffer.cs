using System.Text;

namespace FollowUp.Documents.Formats;

/// <summary>Tells the format from the first bytes, and from the name where they are plain text.</summary>
internal static class FormatSniffer
{
    /// <summary>A PDF's header may stand behind other bytes, within the first kilobyte (PDF 1.7, annex H, note 13).</summary>
    private const int PdfHeaderWithin = 1024;

    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0];

    public static (DocumentFormat? Format, DocumentProblem Problem) Sniff(string fileName, ReadOnlySpan<byte> content)
    {
        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        var head = content[..Math.Min(content.Length, PdfHeaderWithin)];
        if (head.IndexOf("%PDF-"u8) >= 0)
        {
            return (DocumentFormat.Pdf, default);
        }

        if (head.StartsWith("PK\x03\x04"u8))
        {
            return (DocumentFormat.Docx, default);
        }

        if (head.StartsWith(Ole))
        {
            // A protected DOCX is an OLE file around an encrypted package; an OLE file without one is an old Word document.
            var isProtected = content.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
            return (null, isProtected ? DocumentProblem.Encrypted : DocumentProblem.UnknownFormat);
        }

        if (ending is ".pdf" or ".docx")
        {
            return (null, DocumentProblem.Damaged);
        }

        if (head.StartsWith("{\\rtf"u8))
        {
            return (null, DocumentProblem.UnknownFormat);
        }

        return (ending switch
        {
            ".html" or ".htm" or ".xhtml" => DocumentFormat.Html,
            ".md" or ".markdown" => DocumentFormat.Markdown,
            _ => LooksLikeHtml(head) ? DocumentFormat.Html : DocumentFormat.PlainText,
        }, default);
    }

    private static bool LooksLikeHtml(ReadOnlySpan<byte> head)
    {
        var start = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && start.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }
}
