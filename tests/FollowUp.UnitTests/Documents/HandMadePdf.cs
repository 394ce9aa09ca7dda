using System.Globalization;
using System.Text;

namespace FollowUp.UnitTests.Documents;

/// <summary>A small PDF written by hand, so that the reader is not tested against its own library's writer.</summary>
internal static class HandMadePdf
{
    /// <summary>Pages of lines, top down; an empty line leaves a gap. Æ, Ø and Å are in WinAnsi.</summary>
    public static byte[] Of(params string[][] pages) => Build("", pages.Select(Content));

    /// <summary>Pages that draw a line and no letter.</summary>
    public static byte[] WithoutText() => Build("", ["0 0 m 100 100 l S"]);

    /// <summary>Protected by a password that nobody gave.</summary>
    public static byte[] Encrypted() => Build(
        $"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{new string('1', 64)}> /U <{new string('2', 64)}> /P -4 >> /ID [<{new string('3', 32)}> <{new string('3', 32)}>]",
        [Content(["Hemmeligt"])]);

    /// <summary>One page that draws what the content says.</summary>
    public static byte[] Drawn(string content) => Build("", [content]);

    /// <summary>Two columns of 11 points; an empty line moves what follows half a line down.</summary>
    public static byte[] Columns(string[] left, string[] right) => Drawn(Column(left, 70, 780) + Column(right, 320, 780));

    private static string Column(string[] lines, int x, int y) =>
        $"BT /F1 11 Tf {x} {y} Td\n" + string.Concat(lines.Select(line => line.Length == 0 ? "0 -7 Td\n" : $"({line}) Tj 0 -14 Td\n")) + "ET\n";

    private static string Content(string[] lines)
    {
        var content = new StringBuilder("BT /F1 11 Tf 70 780 Td\n");
        foreach (var line in lines)
        {
            var escaped = line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
            content.Append(line.Length == 0 ? "0 -12 Td\n" : $"({escaped}) Tj 0 -14 Td\n");
        }

        return content.Append("ET").ToString();
    }

    private static byte[] Build(string trailer, IEnumerable<string> contents)
    {
        var streams = contents.ToList();
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {streams.Count} /Kids [{string.Join(' ', streams.Select((_, i) => $"{4 + 2 * i} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        };
        for (var i = 0; i < streams.Count; i++)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * i} 0 R >>");
            objects.Add($"<< /Length {Encoding.Latin1.GetByteCount(streams[i])} >>\nstream\n{streams[i]}\nendstream");
        }

        return OfObjects(trailer, objects);
    }

    /// <summary>The objects of a file, numbered from 1; the first is the catalog.</summary>
    public static byte[] OfObjects(string trailer, IReadOnlyList<string> objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
