using System.IO.Compression;

namespace FollowUp.UnitTests.Documents.Fuzzing;

/// <summary>Changes files of one format: their bytes, and what is packed inside them.</summary>
internal static class FormatMutator
{
    private static readonly string[] MinutesWords =
    [
        "Punkt 1: ", "Beslutning\n", "Beslutning:", "Indstilling\n", "at ", "og at ", "senest den 1. ", "uge 33", "1. oktober 2026", "Ansvarlig: OH\n", "Fraværende (", "Bilag\n", "Lukket",
        "Chefen for Økonomi & Stab ", "Ole Hansen (OH), ", "Forvaltningen sender et notat. ", "- ", "- [ ] ", "| a | b |\n", "|---|\n", "\t", "**", "# ", "1. ", "(", "»", ":", ",", ".", " ", "\n",
        "\n\n", "\u00AD", "\u0301", "\u2028", "\U0001F642", "Opgave\nAnsvarlig\nFrist\n", "Opgave\tAnsvarlig\tFrist\n", "Næste møde: ", "Referat\n", "Side 2 af 9\n", "........ 7\n", "æøå",
    ];

    private static readonly string[] HtmlWords =
    [
        "<", ">", "</", "/>", "<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</td>", "<td colspan=9999999>", "<td rowspan=9999999>", "<ul><li>", "</li>", "<ol start=-1>", "<h1>",
        "<br>", "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA[", "<!doctype html>", "<meta charset=utf-16>", "&amp;", "&#x110000;", "&#0;", "&nbsp;", "&", "<b>", "<template>",
        "<svg>", "<textarea>", "<input type=checkbox checked>", " hidden", " style=\"display:none\"", "\"", "'", "=", "\0", "Beslutning", "Ansvarlig",
    ];

    private static readonly string[] WordWords =
    [
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>", "<w:br/>", "<w:tab/>", "<w:sdt><w:sdtContent>", "<w:numPr>", "<w:gridSpan w:val=\"99999\"/>",
        "<w:vMerge/>", "<w:del>", "<w:ins>", "<w:numId w:val=\"-1\"/>", "<w:ilvl w:val=\"99\"/>", "<!--", "-->", "<![CDATA[", "&#0;", "&a;", "<!DOCTYPE d [<!ENTITY a \"b\">]>", "xmlns:w=\"x\"", "w:val=\"",
        "<w:fldChar w:fldCharType=\"begin\"/>", "<w:instrText>", "<w:footnoteReference w:id=\"1\"/>", "\"", ">", "<", "/",
    ];

    private static readonly string[] PdfWords =
    [
        "<<", ">>", "[", "]", "(", ")", "<", ">", "/", "%", " 0 R", " 0 obj\n", "endobj\n", "stream\n", "endstream\n", "xref\n", "trailer\n", "startxref\n", "%%EOF\n", "/Kids", "/Count -1", "/Type /Pages", "/Parent",
        "/Length 0", "/Length 999999999", "/Filter /FlateDecode", "/Filter [/ASCIIHexDecode /LZWDecode]", "/DecodeParms << /Predictor 15 /Columns 99999999 >>", "/Contents", "/Resources", "/Font", "/ToUnicode",
        "/Encoding", "/Differences [", "/W [0 65535 500]", "/XObject", "/Prev 0", "/Root", "/Encrypt", "BT ", "ET ", " Tf ", " Tj ", " TJ ", " Td ", " Tm ", " cm ", " Do ", "q ", "Q ", "BI ID EI ", " BDC ", "EMC ", " re f ",
        "9999999999999999999", "-1", "0.0000000001", "1e308", "NaN", "beginbfrange", "endbfrange", "begincmap",
    ];

    public static byte[] Changed(string format, byte[] content, byte[] other, Random random) => format switch
    {
        "html" => new ByteMutator(random, [.. HtmlWords, .. MinutesWords]).Changed(content, other),
        "docx" => random.Next(4) == 0 ? new ByteMutator(random, WordWords).Changed(content, other) : InPart(content, other, random),
        "pdf" => random.Next(4) == 0 ? new ByteMutator(random, PdfWords).Changed(content, other) : InStream(content, random),
        _ => new ByteMutator(random, MinutesWords).Changed(content, other),
    };

    /// <summary>In one part of the package, which is packed anew.</summary>
    private static byte[] InPart(byte[] content, byte[] other, Random random)
    {
        var (parts, others) = (Parts(content), Parts(other));
        var mutator = new ByteMutator(random, [.. WordWords, .. MinutesWords]);
        var chosen = parts.FindIndex(part => part.Name == "word/document.xml");
        chosen = random.Next(3) > 0 ? chosen : random.Next(parts.Count);
        parts[chosen] = (parts[chosen].Name, mutator.Changed(parts[chosen].Bytes, others[random.Next(others.Count)].Bytes));
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(bytes);
            }
        }

        return file.ToArray();
    }

    private static List<(string Name, byte[] Bytes)> Parts(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        return [.. zip.Entries.Select(entry => (entry.FullName, Unpacked(entry.Open())))];
    }

    /// <summary>In one packed stream of the file; what stands behind it is then no longer at its stated place.</summary>
    private static byte[] InStream(byte[] content, Random random)
    {
        var starts = Places(content, "stream\r\n"u8).Concat(Places(content, "stream\n"u8)).ToList();
        var start = starts[random.Next(starts.Count)];
        var length = content.AsSpan(start).IndexOf("endstream"u8);
        if (length < 0 || Inflated(content[start..(start + length)]) is not { Length: > 0 } unpacked)
        {
            return new ByteMutator(random, PdfWords).Changed(content, content);
        }

        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(new ByteMutator(random, [.. PdfWords, .. MinutesWords]).Changed(unpacked, unpacked));
        }

        return [.. content[..start], .. packed.ToArray(), .. content[(start + length)..]];
    }

    /// <summary>Where the packed bytes begin.</summary>
    private static List<int> Places(byte[] content, ReadOnlySpan<byte> mark)
    {
        var places = new List<int>();
        for (var at = content.AsSpan().IndexOf(mark); at >= 0;)
        {
            places.Add(at + mark.Length);
            var next = content.AsSpan(at + mark.Length).IndexOf(mark);
            at = next < 0 ? -1 : at + mark.Length + next;
        }

        return places;
    }

    private static byte[] Inflated(byte[] packed)
    {
        try
        {
            return Unpacked(new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress));
        }
        catch (InvalidDataException)
        {
            // Not packed: the stream of a font or a picture.
            return [];
        }
    }

    private static byte[] Unpacked(Stream stream)
    {
        using var copy = new MemoryStream();
        using (stream)
        {
            stream.CopyTo(copy);
        }

        return copy.ToArray();
    }
}
