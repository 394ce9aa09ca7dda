using System.Xml;
using FollowUp.Documents.Lines;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Docx;

/// <summary>
/// Word documents: paragraphs, lists with their numbers, tables as lines. Headers, footers, notes and comments stay out; of tracked changes
/// what was put in is read and what was taken out is not.
/// </summary>
internal static class DocxText
{
    /// <summary>An archive of more parts than this holds something else than a document.</summary>
    private const int MostParts = 5_000;

    public static DocumentReading Read(ReadOnlyMemory<byte> content, ReadingLimits limits, WorkBudget work)
    {
        if (Parts(content.Span) > MostParts)
        {
            return new DocumentReading.Refused(DocumentProblem.TooLarge);
        }

        try
        {
            using var package = new DocxPackage(content, new ByteAllowance(limits.MaxUnpackedBytes, work));
            if (package.IsProtected)
            {
                return new DocumentReading.Refused(DocumentProblem.Encrypted);
            }

            if (!package.IsWord)
            {
                return new DocumentReading.Refused(DocumentProblem.UnknownFormat);
            }

            return package.Main is { } main ? Read(package, main, work) : new DocumentReading.Refused(DocumentProblem.Damaged);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            // What the archive and the XML reader throw on bytes that are no sound document; a document type in a part is an XmlException.
            return new DocumentReading.Refused(DocumentProblem.Damaged);
        }
    }

    private static DocumentReading Read(DocxPackage package, string main, WorkBudget work)
    {
        var styles = DocxStyles.Read(package.Related(main, "styles").Select(package.Open).FirstOrDefault());
        var numbering = DocxNumbering.Read(package.Related(main, "numbering").Select(package.Open).FirstOrDefault(), styles);
        if (package.Open(main) is not { } reader)
        {
            return new DocumentReading.Refused(DocumentProblem.Damaged);
        }

        var lines = new TextLines();
        var hasBody = false;
        var blocks = new DocxBlocks(reader, styles, numbering, id => package.Target(main, id) is { } chunk ? package.Bytes(chunk) : null, work);
        while (reader.Read())
        {
            if (reader is { IsElement: true, Name: "body" })
            {
                hasBody = true;
                blocks.Read(lines);
            }
        }

        var text = CleanText.Of(lines.ToString());
        return !hasBody ? new DocumentReading.Refused(DocumentProblem.Damaged)
            : string.IsNullOrWhiteSpace(text) ? new DocumentReading.Refused(DocumentProblem.Empty)
            : new DocumentReading.Read(new DocumentText(text, DocumentFormat.Docx));
    }

    /// <summary>Entries of the archive's directory, counted before it is opened: each takes memory.</summary>
    private static int Parts(ReadOnlySpan<byte> content)
    {
        var count = 0;
        for (var next = content.IndexOf("PK\x01\x02"u8); next >= 0 && count <= MostParts; next = content.IndexOf("PK\x01\x02"u8))
        {
            count++;
            content = content[(next + 4)..];
        }

        return count;
    }
}
