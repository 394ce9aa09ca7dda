using FollowUp.Documents.Pdf.Filters;
using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Pdf.Security;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Files;

/// <summary>
/// The objects of a PDF. Every step is counted, nothing recurses without end, and no byte of a font or a picture is run as a program:
/// a file that is made to do harm ends as damaged or as too large.
/// </summary>
internal sealed class PdfFile
{
    /// <summary>References that lead to references, and streams whose length stands in another stream.</summary>
    private const int LongestChain = 16;

    private readonly byte[] bytes;
    private readonly WorkBudget work;
    private readonly PdfFilters filters;
    private readonly Dictionary<int, object?> known = [];
    private readonly Dictionary<int, ObjectStream?> packed = [];
    private readonly HashSet<int> beingRead = [];
    private Dictionary<int, XrefEntry> entries;
    private PdfDictionary trailer;
    private PdfDecryption? decryption;
    private bool isRescued;

    /// <exception cref="PdfDamagedException">There is no document in the bytes.</exception>
    /// <exception cref="PdfProtectedException">It wants a password.</exception>
    public PdfFile(byte[] bytes, WorkBudget work)
    {
        this.bytes = bytes;
        this.work = work;
        filters = new PdfFilters(work, Value);
        var xref = new XrefReader(bytes, Math.Max(0, bytes.AsSpan().IndexOf("%PDF-"u8)), filters, work);
        var isSound = xref.TryRead();
        (entries, trailer) = (xref.Entries, xref.Trailer);
        if (isSound)
        {
            Unlock();
        }

        if (!isSound || Catalog is null)
        {
            Rescue();
        }
    }

    /// <summary>The document's root; null where there is none.</summary>
    public PdfDictionary? Catalog => Dictionary(trailer["Root"]) is { } root && Dictionary(root["Pages"]) is not null ? root : null;

    /// <summary>The value itself, or the object that it refers to.</summary>
    public object? Value(object? value)
    {
        for (var steps = 0; value is PdfReference reference; steps++)
        {
            if (steps == LongestChain)
            {
                return null;
            }

            value = Object(reference.Number);
        }

        return value;
    }

    public double? Number(object? value) => Value(value) as double?;

    public string? Name(object? value) => (Value(value) as PdfName)?.Value;

    public byte[]? Bytes(object? value) => Value(value) as byte[];

    public List<object?>? Array(object? value) => Value(value) as List<object?>;

    /// <summary>A dictionary, also that of a stream.</summary>
    public PdfDictionary? Dictionary(object? value) => Value(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    /// <summary>The numbers of an array; others in it count as 0.</summary>
    public double[]? Numbers(object? value) => Array(value)?.Select(v => Number(v) ?? 0).ToArray();

    /// <summary>The unpacked bytes of a stream; null where it is none, or a picture.</summary>
    public byte[]? Content(object? value)
    {
        if (Value(value) is not PdfStream stream)
        {
            return null;
        }

        ReadOnlyMemory<byte> raw = bytes.AsMemory(stream.Start, stream.Length);
        return filters.Decode(stream.Dictionary, decryption is null ? raw : decryption.Decrypt(stream, raw));
    }

    private object? Object(int number)
    {
        if (known.TryGetValue(number, out var value))
        {
            return value;
        }

        if (!entries.TryGetValue(number, out var entry) || beingRead.Count >= LongestChain || !beingRead.Add(number))
        {
            return null;
        }

        value = entry.Stream > 0 ? FromStream(number, entry) : FromFile(number, entry);
        beingRead.Remove(number);
        return known[number] = value;
    }

    private object? FromFile(int number, XrefEntry entry)
    {
        var read = PdfObjectReader.ReadAt(bytes, entry.Place, work, Value);
        if (read is { } found && found.Id.Number == number)
        {
            return found.Value;
        }

        if (isRescued)
        {
            return null;
        }

        // The tables lead astray: from here on the file is taken as it lies.
        Rescue();
        return entries.TryGetValue(number, out entry) && entry.Stream == 0 ? PdfObjectReader.ReadAt(bytes, entry.Place, work, Value)?.Value : null;
    }

    private object? FromStream(int number, XrefEntry entry)
    {
        if (!packed.TryGetValue(entry.Stream, out var stream))
        {
            stream = Value(new PdfReference(entry.Stream, 0)) is PdfStream found && Content(found) is { } data ? new ObjectStream(found, data, work) : null;
            packed[entry.Stream] = stream;
        }

        return stream?.Get(number, entry.Place);
    }

    private void Rescue()
    {
        isRescued = true;
        known.Clear();
        packed.Clear();
        var (scanned, foundTrailer, streams) = XrefRescue.Scan(bytes, work);
        foreach (var (key, value) in trailer.Entries)
        {
            foundTrailer.Entries.TryAdd(key, value);
        }

        (entries, trailer) = (scanned, foundTrailer);
        if (decryption is null)
        {
            Unlock();
        }

        foreach (var stream in streams)
        {
            if (Content(stream) is not { } data)
            {
                continue;
            }

            var index = 0;
            foreach (var number in new ObjectStream(stream, data, work).Numbers)
            {
                entries.TryAdd(number, new XrefEntry(stream.Id.Number, index++));
            }
        }

        if (Catalog is null)
        {
            FindCatalog();
        }
    }

    /// <summary>A trailer that was cut off takes the root with it; the catalog may lie packed in a stream.</summary>
    private void FindCatalog()
    {
        foreach (var number in entries.Keys.ToList())
        {
            if (Object(number) is PdfDictionary dictionary && Name(dictionary["Type"]) == "Catalog")
            {
                trailer.Entries["Root"] = new PdfReference(number, 0);
                return;
            }
        }

        throw new PdfDamagedException("There is no catalog.");
    }

    private void Unlock()
    {
        if (Dictionary(trailer["Encrypt"]) is { } encrypt)
        {
            var id = Array(trailer["ID"])?.FirstOrDefault() as byte[] ?? [];
            decryption = PdfDecryption.Open(encrypt, id, this, work);
        }
    }
}
