using FollowUp.Documents.Lines;

namespace FollowUp.Documents;

/// <summary>Text files that are no minutes: lists, tables.</summary>
public static class TextBytes
{
    /// <summary>The text as it is written, without byte order mark; null where the bytes are no text (UTF-8, UTF-16, Windows-1252 and its kin).</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) => TextDecoder.Decode(bytes);
}
