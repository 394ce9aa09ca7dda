using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace FollowUp.Cli.Benchmarks;

/// <summary>
/// A PDF as word processors write it (compressed pages, running header and footer), written by hand so that the reading is not measured
/// on its own library's output.
/// </summary>
internal static class BenchmarkPdf
{
    private const int LinesOnAPage = 58;
    private const int LineLength = 96;

    /// <summary>The text over so many pages, from the start again where it ends.</summary>
    public static byte[] Of(string text, int pages)
    {
        var lines = Wrapped(text).ToList();
        return Build([.. Enumerable.Range(0, pages).Select(page => Deflated(Page(
            Enumerable.Range(page * LinesOnAPage, LinesOnAPage).Select(n => lines[n % lines.Count]), $"Side {page + 1} af {pages}")))]);
    }

    /// <summary>One page whose content unpacks to so many megabytes of nothing.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var blanks = new byte[1_000_000];
            blanks.AsSpan().Fill((byte)' ');
            for (var i = 0; i < megabytes; i++)
            {
                zip.Write(blanks);
            }
        }

        return Build([packed.ToArray()]);
    }

    /// <summary>One page, number 4 of the objects, with its content as number 5; number 3 is a font. The others are number 6 and on: dictionaries, or streams.</summary>
    public static byte[] OfPage(string resources, string content, IReadOnlyList<(string Entries, string? Content)> others) =>
        Build([Deflated(content)], resources, others);

    private static IEnumerable<string> Wrapped(string text)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var line = new StringBuilder();
            foreach (var word in paragraph.Split(' '))
            {
                if (line.Length + word.Length >= LineLength)
                {
                    yield return line.ToString();
                    line.Clear();
                }

                line.Append(line.Length == 0 ? "" : " ").Append(word);
            }

            yield return line.ToString();
        }
    }

    private static string Page(IEnumerable<string> lines, string footer)
    {
        var content = new StringBuilder("BT /F1 9 Tf 70 810 Td (Birkelund Kommune, Chefforum) Tj 0 -34 Td /F1 10 Tf\n");
        foreach (var line in lines)
        {
            var escaped = line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
            content.Append(line.Length == 0 ? "0 -12 Td\n" : $"({escaped}) Tj 0 -12 Td\n");
        }

        return content.Append(CultureInfo.InvariantCulture, $"0 -20 Td /F1 9 Tf ({footer}) Tj ET").ToString();
    }

    private static byte[] Deflated(string content)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(Encoding.Latin1.GetBytes(content));
        }

        return packed.ToArray();
    }

    private static byte[] Build(IReadOnlyList<byte[]> contents, string resources = "/Font << /F1 3 0 R >>", IReadOnlyList<(string Entries, string? Content)>? others = null)
    {
        using var pdf = new MemoryStream();
        var places = new List<long>();
        Write($"%PDF-1.5\n");
        Object($"<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {contents.Count} /Kids [{string.Join(' ', contents.Select((_, i) => $"{4 + (2 * i)} 0 R"))}] >>");
        Object($"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        for (var i = 0; i < contents.Count; i++)
        {
            Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << {resources} >> /Contents {5 + (2 * i)} 0 R >>");
            Object($"<< /Length {contents[i].Length} /Filter /FlateDecode >>", contents[i]);
        }

        foreach (var (entries, content) in others ?? [])
        {
            var packed = content is null ? null : Deflated(content);
            var length = packed is null ? "" : $"/Length {packed.Length} /Filter /FlateDecode";
            Object($"<< {entries} {length} >>", packed);
        }

        var start = pdf.Length;
        Write($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => Write($"{place:D10} 00000 n \n"));
        Write($"trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return pdf.ToArray();

        void Object(FormattableString dictionary, byte[]? stream = null)
        {
            places.Add(pdf.Length);
            Write($"{places.Count} 0 obj\n");
            Write(dictionary);
            if (stream is not null)
            {
                Write($"\nstream\n");
                pdf.Write(stream);
                Write($"\nendstream");
            }

            Write($"\nendobj\n");
        }

        void Write(FormattableString words) => pdf.Write(Encoding.Latin1.GetBytes(words.ToString(CultureInfo.InvariantCulture)));
    }
}
