using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Formats;

/// <summary>Word documents: paragraphs, numbered lists with their numbers, tables as lines. Headers, footers and comments stay out.</summary>
internal static class DocxText
{
    public static DocumentReading Read(ReadOnlyMemory<byte> content, ReadingLimits limits)
    {
        try
        {
            using var bytes = new MemoryStream(content.ToArray(), writable: false);
            using (var archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (!UnpackedSize.IsWithin(archive, limits.MaxUnpackedBytes))
                {
                    return new DocumentReading.Refused(DocumentProblem.TooLarge);
                }

                if (!archive.Entries.Any(e => e.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
                {
                    return new DocumentReading.Refused(DocumentProblem.UnknownFormat);
                }
            }

            bytes.Position = 0;
            using var word = WordprocessingDocument.Open(bytes, isEditable: false, new OpenSettings { MaxCharactersInPart = limits.MaxUnpackedBytes });
            if (word.MainDocumentPart?.Document?.Body is not { } body)
            {
                return new DocumentReading.Refused(DocumentProblem.Damaged);
            }

            var text = LineEnds.Normal(Lines(body, new DocxNumbering(word.MainDocumentPart)));
            return string.IsNullOrWhiteSpace(text)
                ? new DocumentReading.Refused(DocumentProblem.Empty)
                : new DocumentReading.Read(new DocumentText(text, DocumentFormat.Docx));
        }
        catch (Exception e) when (e is InvalidDataException or OpenXmlPackageException or XmlException or IOException or FormatException
            or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException)
        {
            // What the package reader throws on bytes that are no sound document; a DTD in a part is an XmlException.
            return new DocumentReading.Refused(DocumentProblem.Damaged);
        }
    }

    private static string Lines(OpenXmlElement body, DocxNumbering numbering)
    {
        var lines = new TextLines();
        Write(body, numbering, lines, 0);
        return lines.ToString();
    }

    private static void Write(OpenXmlElement parent, DocxNumbering numbering, TextLines lines, int depth)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    var words = DocxParagraph.Words(paragraph);
                    var mark = words.Length == 0 ? "" : numbering.MarkOf(paragraph);
                    if (mark.Length > 0)
                    {
                        lines.Item(mark + words);
                    }
                    else
                    {
                        lines.Paragraph(words);
                    }

                    break;
                case Table table:
                    TableLines.Write(lines, [.. table.Elements<TableRow>().Select(row => (IReadOnlyList<string>)[.. row.Elements<TableCell>().Select(CellText)])]);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun when depth < 50:
                    Write(child, numbering, lines, depth + 1);
                    break;
            }
        }
    }

    private static string CellText(TableCell cell) =>
        string.Join('\n', cell.Descendants<Paragraph>().Select(DocxParagraph.Words).Where(w => w.Length > 0));
}
