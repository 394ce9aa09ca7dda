using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Files;

/// <summary>Finds the objects of a file whose tables are broken, by looking for "12 0 obj" from its start to its end.</summary>
internal static class XrefRescue
{
    /// <returns>Also the object streams that were met, for their objects are only known once they are unpacked.</returns>
    public static (Dictionary<int, XrefEntry> Entries, PdfDictionary Trailer, List<PdfStream> Packed) Scan(byte[] bytes, WorkBudget work)
    {
        var entries = new Dictionary<int, XrefEntry>();
        var trailer = new PdfDictionary();
        var packed = new List<PdfStream>();
        work.Spend(bytes.Length / 4);
        for (var at = 0; at < bytes.Length;)
        {
            var next = bytes.AsSpan(at).IndexOf("obj"u8);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (StartOf(bytes, at) is { } start)
            {
                Take(start);
            }

            at += "obj".Length;
        }

        for (var at = bytes.AsSpan().IndexOf("trailer"u8); at >= 0;)
        {
            at += "trailer".Length;
            if (new PdfParser(new PdfLexer(bytes, at, bytes.Length, work), hasReferences: true).Read() is PdfDictionary found)
            {
                Merge(trailer, found);
            }

            var next = bytes.AsSpan(at).IndexOf("trailer"u8);
            at = next < 0 ? -1 : at + next;
        }

        return (entries, trailer, packed);

        void Take(int start)
        {
            if (PdfObjectReader.ReadAt(bytes, start, work, _ => null) is not (var id, var value))
            {
                return;
            }

            if (entries.Count >= XrefReader.MostObjects)
            {
                throw new TooMuchWorkException();
            }

            // Later objects replace earlier ones of the same number.
            entries[id.Number] = new XrefEntry(0, start);
            switch (value)
            {
                case PdfStream { Dictionary: var dictionary } stream when dictionary["Type"] is PdfName { Value: "ObjStm" }:
                    packed.Add(stream);
                    break;
                case PdfStream { Dictionary: var dictionary } when dictionary["Type"] is PdfName { Value: "XRef" }:
                    Merge(trailer, dictionary);
                    break;
                case PdfDictionary dictionary when dictionary["Type"] is PdfName { Value: "Catalog" }:
                    trailer.Entries.TryAdd("Root", id);
                    break;
            }
        }
    }

    /// <summary>The start of "12 0 obj", going back from the word; null where no two numbers stand before it.</summary>
    private static int? StartOf(byte[] bytes, int word)
    {
        var at = word;
        for (var part = 0; part < 2; part++)
        {
            var spaces = at;
            while (at > 0 && PdfBytes.IsSpace(bytes[at - 1]) && spaces - at < 20)
            {
                at--;
            }

            var digits = at;
            while (at > 0 && PdfBytes.IsDigit(bytes[at - 1]) && digits - at < 10)
            {
                at--;
            }

            if (digits == at || (part == 1 && spaces == digits))
            {
                return null;
            }
        }

        return at;
    }

    private static void Merge(PdfDictionary trailer, PdfDictionary found)
    {
        foreach (var (key, value) in found.Entries)
        {
            if (value is not null && (key != "Root" || value is PdfReference))
            {
                trailer.Entries[key] = value;
            }
        }
    }
}
