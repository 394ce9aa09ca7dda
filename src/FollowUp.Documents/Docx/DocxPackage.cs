using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Docx;

/// <summary>The parts of a DOCX. Only those that are asked for are unpacked, and what they unpack to is counted as it comes out.</summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly ZipArchive archive;
    private readonly ByteAllowance allowance;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">The bytes are no sound archive.</exception>
    public DocxPackage(ReadOnlyMemory<byte> content, ByteAllowance allowance)
    {
        this.allowance = allowance;
        var bytes = MemoryMarshal.TryGetArray(content, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(content.ToArray());
        archive = new ZipArchive(bytes, ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    public bool IsProtected => entries.Values.Any(entry => entry.IsEncrypted);

    public bool IsWord => entries.Keys.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) || Main is not null;

    /// <summary>The name of the document's own part; null where there is none.</summary>
    public string? Main => Related("", "officeDocument").FirstOrDefault() is { } stated && entries.ContainsKey(stated) && stated.StartsWith("word/", StringComparison.OrdinalIgnoreCase) ? stated
        : entries.ContainsKey("word/document.xml") ? "word/document.xml"
        : null;

    /// <summary>The names of the parts that a part refers to by a kind of relation; "" is the package itself.</summary>
    public IEnumerable<string> Related(string part, string kind) => Relations(part).Where(relation => relation.Kind == kind).Select(relation => relation.Target);

    /// <summary>The part that a relation of a part leads to.</summary>
    public string? Target(string part, string id) => Relations(part).Where(relation => relation.Id == id).Select(relation => relation.Target).FirstOrDefault();

    /// <summary>Null where there is no such part.</summary>
    public PartReader? Open(string part) => Stream(part) is { } stream ? new PartReader(XmlReader.Create(stream, Settings())) : null;

    /// <summary>The bytes of a part; null where there is no such part.</summary>
    public byte[]? Bytes(string part)
    {
        using var stream = Stream(part);
        if (stream is null)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => archive.Dispose();

    private CountedStream? Stream(string part) => entries.TryGetValue(part, out var entry) ? new CountedStream(entry.Open(), allowance) : null;

    private List<(string Id, string Kind, string Target)> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var relations = new List<(string Id, string Kind, string Target)>();
        if (Open($"{part[..slash]}_rels/{part[slash..]}.rels") is not { } reader)
        {
            return relations;
        }

        while (reader.Read())
        {
            if (reader is { IsElement: true, Name: "Relationship" } && reader.Attribute("Target") is { } target && reader.Attribute("TargetMode") != "External")
            {
                var type = reader.Attribute("Type") ?? "";
                relations.Add((reader.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolved(part[..slash], target)));
            }
        }

        return relations;
    }

    private static string Resolved(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        while (target.StartsWith("../", StringComparison.Ordinal) && folder.Length > 0)
        {
            target = target[3..];
            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        }

        return folder + target;
    }

    /// <summary>No document type is read, so that nothing can be expanded or looked up.</summary>
    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };
}
