using System.Buffers.Binary;
using System.Security.Cryptography;
using FollowUp.Documents.Pdf.Files;
using FollowUp.Documents.Pdf.Objects;

namespace FollowUp.Documents.Pdf.Security;

/// <summary>
/// The key of the standard security handler for the empty password: many municipal PDFs may be opened by everybody and are only kept from
/// being changed (PDF 1.7, 7.6.3; ISO 32000-2, 7.6.4 for revisions 5 and 6).
/// </summary>
internal static class StandardKey
{
    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>Null where the document wants a password.</summary>
    public static byte[]? ForNoPassword(PdfDictionary encrypt, byte[] documentId, PdfFile file)
    {
        var revision = file.Number(encrypt["R"]) ?? 0;
        var user = file.Bytes(encrypt["U"]) ?? [];
        return revision switch
        {
            2 or 3 or 4 when user.Length >= 32 => ByMd5(encrypt, user, (int)revision, documentId, file),
            5 or 6 when user.Length >= 48 => BySha(user, file.Bytes(encrypt["UE"]) ?? [], (int)revision),
            _ => null,
        };
    }

#pragma warning disable CA5351 // The format prescribes MD5.
    private static byte[]? ByMd5(PdfDictionary encrypt, byte[] user, int revision, byte[] documentId, PdfFile file)
    {
        var length = revision == 2 ? 5 : (int)Math.Clamp((file.Number(encrypt["Length"]) ?? 40) / 8, 5, 16);
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, unchecked((int)(long)(file.Number(encrypt["P"]) ?? 0)));
        byte[] metadata = revision >= 4 && file.Value(encrypt["EncryptMetadata"]) is false ? [0xFF, 0xFF, 0xFF, 0xFF] : [];
        var key = MD5.HashData([.. Padding, .. (file.Bytes(encrypt["O"]) ?? []).Take(32), .. permissions, .. documentId, .. metadata]);
        for (var i = 0; i < 50 && revision >= 3; i++)
        {
            key = MD5.HashData(key.AsSpan(0, length));
        }

        key = key[..length];
        if (revision == 2)
        {
            return Rc4.Apply(key, Padding).AsSpan().SequenceEqual(user.AsSpan(0, 32)) ? key : null;
        }

        var check = MD5.HashData([.. Padding, .. documentId]);
        for (var i = 0; i < 20; i++)
        {
            check = Rc4.Apply([.. key.Select(b => (byte)(b ^ i))], check);
        }

        return check.AsSpan().SequenceEqual(user.AsSpan(0, 16)) ? key : null;
    }
#pragma warning restore CA5351

    private static byte[]? BySha(byte[] user, byte[] packedKey, int revision)
    {
        if (packedKey.Length < 32 || !Hash(user.AsSpan(32, 8), revision).AsSpan().SequenceEqual(user.AsSpan(0, 32)))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = Hash(user.AsSpan(40, 8), revision);
        return aes.DecryptCbc(packedKey.AsSpan(0, 32), stackalloc byte[16], PaddingMode.None);
    }

    /// <summary>Algorithm 2.B; revision 5 stops after its first step.</summary>
    private static byte[] Hash(ReadOnlySpan<byte> salt, int revision)
    {
        var hash = SHA256.HashData(salt);
        for (var round = 0; revision == 6; round++)
        {
            var repeated = Enumerable.Repeat(hash, 64).SelectMany(b => b).ToArray();
            using var aes = Aes.Create();
            aes.Key = hash[..16];
            var mixed = aes.EncryptCbc(repeated, hash.AsSpan(16, 16), PaddingMode.None);
            hash = (mixed.Take(16).Sum(b => b) % 3) switch
            {
                0 => SHA256.HashData(mixed),
                1 => SHA384.HashData(mixed),
                _ => SHA512.HashData(mixed),
            };
            if (round >= 63 && mixed[^1] <= round - 31)
            {
                break;
            }
        }

        return hash[..32];
    }
}
