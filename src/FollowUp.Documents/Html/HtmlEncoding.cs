using System.Text;
using System.Text.RegularExpressions;
using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Html;

/// <summary>Bytes of a page to text: valid UTF-8 or a byte order mark count first, then what the page says of itself, then the guess.</summary>
internal static partial class HtmlEncoding
{
    private const int DeclaredWithin = 2048;

    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var declared = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclaredWithin)])).Groups["name"].Value;
        return TextDecoder.Decode(bytes, declared);
    }

    [GeneratedRegex(@"(?:charset|encoding)\s{0,5}=\s{0,5}[""']?(?<name>[A-Za-z0-9_-]{3,20})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Charset();
}
