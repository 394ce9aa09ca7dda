using System.IO.Compression;

namespace FollowUp.UnitTests.Documents;

/// <summary>A Word document from its parts, as another program might have written it.</summary>
internal static class HandMadeDocx
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Of(string body, string doctype = "") => Package(
        ("word/document.xml", $"""<?xml version="1.0" encoding="UTF-8"?>{doctype}<w:document xmlns:w="{Namespace}"><w:body>{body}</w:body></w:document>"""),
        ("word/numbering.xml", $"""
            <w:numbering xmlns:w="{Namespace}">
              <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
              <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="*"/></w:lvl></w:abstractNum>
              <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            </w:numbering>
            """),
        ("word/_rels/document.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>"""));

    public static string Paragraph(string words, int list = 0)
    {
        var numbered = list == 0 ? "" : $"""<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list}"/></w:numPr></w:pPr>""";
        return $"""<w:p>{numbered}<w:r><w:t xml:space="preserve">{System.Security.SecurityElement.Escape(words)}</w:t></w:r></w:p>""";
    }

    public static string Table(params string[][] rows) => "<w:tbl>" + string.Concat(rows.Select(row =>
        "<w:tr>" + string.Concat(row.Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>")) + "</w:tr>")) + "</w:tbl>";

    public static byte[] Package(params (string Name, string Xml)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
                  <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                  <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
                </Types>
                """);
            Add("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            foreach (var (name, xml) in parts)
            {
                Add(name, xml);
            }

            void Add(string name, string xml)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(xml);
            }
        }

        return bytes.ToArray();
    }
}
