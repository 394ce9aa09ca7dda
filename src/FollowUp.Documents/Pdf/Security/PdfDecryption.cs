using System.Buffers.Binary;
using System.Security.Cryptography;
using FollowUp.Documents.Pdf.Files;
using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Security;

/// <summary>Decrypts the streams of a document that opens without a password. Strings stay encrypted: the text stands in streams.</summary>
internal sealed class PdfDecryption
{
    private readonly byte[] key;
    private readonly string method;
    private readonly WorkBudget work;

    private PdfDecryption(byte[] key, string method, WorkBudget work)
    {
        this.key = key;
        this.method = method;
        this.work = work;
    }

    /// <exception cref="PdfProtectedException">The document wants a password, or is protected by something other than one.</exception>
    public static PdfDecryption Open(PdfDictionary encrypt, byte[] documentId, PdfFile file, WorkBudget work)
    {
        if (file.Name(encrypt["Filter"]) != "Standard" || StandardKey.ForNoPassword(encrypt, documentId, file) is not { } key)
        {
            throw new PdfProtectedException();
        }

        return new PdfDecryption(key, file.Number(encrypt["V"]) is 1 or 2 ? "V2" : MethodOf(encrypt, file), work);
    }

    public ReadOnlyMemory<byte> Decrypt(PdfStream stream, ReadOnlyMemory<byte> data)
    {
        work.Spend(data.Length / 4);
        return method switch
        {
            "V2" => Rc4.Apply(KeyOf(stream.Id, salt: []), data.Span),
            "AESV2" => ByAes(KeyOf(stream.Id, "sAlT"u8), data.Span),
            "AESV3" => ByAes(key, data.Span),
            _ => data,
        };
    }

    private static string MethodOf(PdfDictionary encrypt, PdfFile file)
    {
        var name = file.Name(encrypt["StmF"]) ?? "Identity";
        return file.Dictionary(encrypt["CF"]) is { } filters && file.Dictionary(filters[name]) is { } filter ? file.Name(filter["CFM"]) ?? "None" : "None";
    }

#pragma warning disable CA5351 // The format prescribes MD5.
    private byte[] KeyOf(PdfReference id, ReadOnlySpan<byte> salt)
    {
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(number, id.Number);
        BinaryPrimitives.WriteInt32LittleEndian(number[3..], id.Generation);
        return MD5.HashData([.. key, .. number[..5], .. salt])[..Math.Min(key.Length + 5, 16)];
    }
#pragma warning restore CA5351

    private static byte[] ByAes(byte[] key, ReadOnlySpan<byte> data)
    {
        const int Block = 16;
        var whole = data.Length / Block * Block;
        if (whole < 2 * Block)
        {
            return [];
        }

        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(data[Block..whole], data[..Block], PaddingMode.None);

        // The last byte says how many were added to fill the block; where it makes no sense, all are kept and the next filter sees to it.
        return plain[^1] is > 0 and <= Block ? plain[..^plain[^1]] : plain;
    }
}
