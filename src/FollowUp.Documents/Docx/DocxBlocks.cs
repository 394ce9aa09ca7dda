using System.Text;
using FollowUp.Documents.Html;
using FollowUp.Documents.Lines;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Docx;

/// <summary>Reads what stands below each other: paragraphs, tables, and what wraps them.</summary>
/// <param name="chunk">The bytes of a document that is embedded as a chunk, by the id of its relation.</param>
internal sealed class DocxBlocks(PartReader reader, DocxStyles styles, DocxNumbering numbering, Func<string, byte[]?> chunk, WorkBudget work)
{
    /// <summary>The start of a paragraph whose end mark was deleted: it goes on with the next.</summary>
    private readonly StringBuilder carried = new();

    /// <summary>Reads the children of the element that the reader stands on.</summary>
    /// <param name="own">The name of a child that the caller reads itself.</param>
    public void Read(TextLines to, string? own = null, Action? readOwn = null)
    {
        var isPlaceholder = false;
        foreach (var name in reader.Inside())
        {
            switch (name)
            {
                case var child when child == own:
                    readOwn?.Invoke();
                    break;
                case "p":
                    Paragraph(to);
                    break;
                case "tbl":
                    new DocxTable(reader, this).Read(to);
                    break;
                case "sdtPr":
                    isPlaceholder = IsPlaceholder();
                    break;
                case "sdtContent" when isPlaceholder:
                    isPlaceholder = false;
                    reader.Skip();
                    break;
                case "altChunk" when reader.Attribute("id") is { } id && chunk(id) is { } bytes:
                    HtmlText.Write(bytes, to, work);
                    reader.Skip();
                    break;

                // What wraps blocks is looked into; the next turn reads its first child.
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag" or "AlternateContent" or "Choice":
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    /// <summary>The content control shows what to type, and nobody has typed.</summary>
    public bool IsPlaceholder()
    {
        var found = false;
        foreach (var name in reader.Inside())
        {
            found |= name == "showingPlcHdr" && reader.IsOn;
        }

        return found;
    }

    private void Paragraph(TextLines to)
    {
        var paragraph = new DocxParagraph(reader, styles, this);
        paragraph.Read();
        if (paragraph.IsJoinedToNext)
        {
            carried.Append(paragraph.Words);
            to.Append(paragraph.Boxes);
            return;
        }

        var words = carried.Append(paragraph.Words).ToString().Trim();
        carried.Clear();
        if (words.Length > 0)
        {
            var mark = numbering.MarkOf(paragraph.List, paragraph.Level, paragraph.Style);
            if (mark.Length > 0 && !paragraph.IsHeading && !styles.IsHeading(paragraph.Style))
            {
                to.Item(mark + words);
            }
            else
            {
                to.Paragraph(mark + words);
            }
        }

        to.Append(paragraph.Boxes);
    }
}
