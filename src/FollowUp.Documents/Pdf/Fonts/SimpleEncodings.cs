using System.Text;

namespace FollowUp.Documents.Pdf.Fonts;

/// <summary>The encodings of one byte that a PDF may name (PDF 1.7, annex D): what each of the 256 codes stands for.</summary>
internal static class SimpleEncodings
{
    /// <summary>The upper half of StandardEncoding from 0xA1 on; a dot stands for no character.</summary>
    private const string StandardUpper =
        "¡¢£⁄¥ƒ§¤'“«‹›\uFB01\uFB02.–†‡·.¶•‚„”»…‰.¿.`´ˆ˜¯˘˙¨.˚¸.˝˛ˇ—................Æ.ª....ŁØŒº.....æ...ı..łøœß....";

    public static string[] WinAnsi { get; } = OfCodePage(1252);

    public static string[] MacRoman { get; } = OfCodePage(10000);

    public static string[] Standard { get; } = OfStandard();

    /// <summary>ZapfDingbats follows the Unicode block of dingbats but for its common shapes.</summary>
    public static string[] Dingbats { get; } = OfDingbats();

    public static string[]? Named(string? name) => name switch
    {
        "WinAnsiEncoding" => WinAnsi,
        "MacRomanEncoding" => MacRoman,
        "StandardEncoding" => Standard,
        _ => null,
    };

    private static string[] OfCodePage(int page)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.Latin1;
        return [.. Enumerable.Range(0, 256).Select(code => encoding.GetString([(byte)code]))];
    }

    private static string[] OfStandard()
    {
        var codes = Enumerable.Range(0, 256).Select(code => code is >= 32 and < 127 ? ((char)code).ToString() : "").ToArray();
        (codes['\''], codes['`']) = ("’", "‘");
        for (var i = 0; i < StandardUpper.Length; i++)
        {
            codes[0xA1 + i] = StandardUpper[i] == '.' ? "" : StandardUpper[i].ToString();
        }

        return codes;
    }

    private static string[] OfDingbats()
    {
        var codes = Enumerable.Range(0, 256).Select(code => code is > 32 and < 127 ? ((char)(0x2700 + code - 32)).ToString() : " ").ToArray();
        foreach (var (code, shape) in "l●n■o❏q❑m❍u◆s▲t▼".Chunk(2).Select(pair => (pair[0], pair[1])))
        {
            codes[code] = shape.ToString();
        }

        return codes;
    }
}
