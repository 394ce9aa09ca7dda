using System.Buffers;
using FollowUp.Documents.Pdf.Files;
using FollowUp.Documents.Pdf.Fonts;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Content;

/// <summary>Reads the pages of a document.</summary>
internal sealed class PageReader(PdfFile file, WorkBudget work)
{
    /// <summary>Streams that the content of a page may be cut into.</summary>
    private const int MostStreams = 5_000;

    private readonly PdfFonts fonts = new(file, work);
    private readonly FormCache forms = new(file);

    public PageContent Read(PdfPage page)
    {
        var (left, bottom, right, top) = (page.Box[0], page.Box[1], page.Box[2], page.Box[3]);
        var (width, height) = (right - left, top - bottom);

        // A page that is turned for the reader is turned here: from now on it stands upright.
        var (place, shownWidth, shownHeight) = page.Rotation switch
        {
            1 => (new Matrix(0, -1, 1, 0, -bottom, right), height, width),
            2 => (new Matrix(-1, 0, 0, -1, right, top), width, height),
            3 => (new Matrix(0, 1, -1, 0, top, -left), height, width),
            _ => (new Matrix(1, 0, 0, 1, -left, -bottom), width, height),
        };
        var glyphs = new GlyphCollector(shownWidth, shownHeight, work);
        var reader = new ContentReader(file, fonts, forms, work, glyphs);
        reader.Run(Content(page), page.Resources, place);
        var (letters, rules) = glyphs.Take(reader.Rules);
        return new PageContent(letters, rules.Count >= RuleCollector.Most ? [] : rules, shownWidth, shownHeight, reader.LargestPicture > width * height / 2);
    }

    /// <summary>A page's streams are read as one: an operator may stand in another stream than its operands.</summary>
    private byte[] Content(PdfPage page)
    {
        var contents = page.Dictionary["Contents"];
        if (file.Array(contents) is not { } parts)
        {
            return file.Content(contents) ?? [];
        }

        var whole = new ArrayBufferWriter<byte>();
        foreach (var part in parts.Take(MostStreams))
        {
            var content = file.Content(part) ?? [];
            work.Spend(content.Length);
            whole.Write(content);
            whole.Write("\n"u8);
        }

        return whole.WrittenSpan.ToArray();
    }
}
