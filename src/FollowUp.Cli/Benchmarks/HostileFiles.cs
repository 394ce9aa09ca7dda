using System.IO.Compression;
using System.Text;

namespace FollowUp.Cli.Benchmarks;

/// <summary>Files that are small until they are opened.</summary>
internal static class HostileFiles
{
    private const int Million = 1_000_000;

    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IEnumerable<HostileDocument> All =>
    [
        new("HTML nested 100,000 deep", "hostile.html", () => Utf8("<html><body>" + Repeated("<div>", 100_000) + "Beslutning" + Repeated("</div>", 100_000))),
        new("HTML with 100,000 open tags in a table", "hostile.html", () => Utf8("<html><body><table>" + Repeated("<tr><td><b>x", 100_000))),
        new("HTML of 200,000 entities", "hostile.html", () => Utf8("<html><body><p>" + Repeated("&amp;", 200_000) + "</p></body></html>")),
        new("DOCX that unpacks to 500 MB", "hostile.docx", () => Docx(part => Fill(part, 500))),
        new("DOCX with entities that expand", "hostile.docx", () => Docx(part => part.Write(Utf8(Laughs)))),
        new("DOCX nested 100,000 deep", "hostile.docx", () => Docx(part => part.Write(Utf8(
            $"<w:document xmlns:w=\"{Word}\"><w:body>{Repeated("<w:sdt><w:sdtContent>", 100_000)}{Repeated("</w:sdtContent></w:sdt>", 100_000)}</w:body></w:document>")))),
    ];

    // Ten entities, each ten times the one before: the "billion laughs".
    private static string Laughs =>
        "<!DOCTYPE d [<!ENTITY a0 \"ha\">" + string.Concat(Enumerable.Range(1, 10).Select(n => $"<!ENTITY a{n} \"{Repeated($"&a{n - 1};", 10)}\">"))
        + $"]><w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>&a10;</w:t></w:r></w:p></w:body></w:document>";

    private static byte[] Docx(Action<Stream> writeDocument)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", part => part.Write(Utf8(
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""")));
            Part(zip, "_rels/.rels", part => part.Write(Utf8(
                """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""")));
            Part(zip, "word/document.xml", writeDocument);
        }

        return file.ToArray();
    }

    private static void Part(ZipArchive zip, string name, Action<Stream> write)
    {
        using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        write(part);
    }

    private static void Fill(Stream part, int megabytes)
    {
        part.Write(Utf8($"<w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>"));
        var blanks = Utf8(new string('a', Million));
        for (var i = 0; i < megabytes; i++)
        {
            part.Write(blanks);
        }

        part.Write(Utf8("</w:t></w:r></w:p></w:body></w:document>"));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeated(string words, int times) => string.Concat(Enumerable.Repeat(words, times));
}
