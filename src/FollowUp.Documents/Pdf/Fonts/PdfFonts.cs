using FollowUp.Documents.Pdf.Files;
using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Fonts;

/// <summary>Makes the fonts of a document out of their dictionaries, each once (PDF 1.7, 9.6 and 9.7).</summary>
internal sealed class PdfFonts(PdfFile file, WorkBudget work)
{
    private readonly Dictionary<PdfDictionary, PdfFont> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The font of a resource; null where there is none.</summary>
    public PdfFont? Get(object? resource)
    {
        if (file.Dictionary(resource) is not { } dictionary)
        {
            return null;
        }

        if (!known.TryGetValue(dictionary, out var font))
        {
            work.Spend(1000);
            font = file.Name(dictionary["Subtype"]) == "Type0" ? Composite(dictionary) : Simple(dictionary);
            known[dictionary] = font;
        }

        return font;
    }

    private SimpleFont Simple(PdfDictionary dictionary)
    {
        var name = file.Name(dictionary["BaseFont"]) ?? "";
        var texts = Texts(dictionary, name);
        var widths = new double[256];
        var descriptor = file.Dictionary(dictionary["FontDescriptor"]);
        var given = file.Numbers(dictionary["Widths"]);
        var first = file.Number(dictionary["FirstChar"]) ?? 0;
        var missing = descriptor is null ? null : file.Number(descriptor["MissingWidth"]);

        // The widths of a Type 3 font are in units of its own.
        var scale = file.Name(dictionary["Subtype"]) == "Type3" && file.Numbers(dictionary["FontMatrix"]) is { Length: 6 } matrix ? Math.Abs(matrix[0]) : 0.001;
        for (var code = 0; code < 256; code++)
        {
            var place = code - first;
            widths[code] = given is not null && place >= 0 && place < given.Length
                ? given[(int)place] * scale
                : missing is not null && given is not null ? missing.Value * scale : StandardWidths.Of(name, texts[code]) / 1000;
        }

        return new SimpleFont(name, texts, widths);
    }

    private string[] Texts(PdfDictionary dictionary, string name)
    {
        var encoding = file.Value(dictionary["Encoding"]);
        var stated = encoding as PdfDictionary;
        var isDingbats = name.Contains("Dingbats", StringComparison.OrdinalIgnoreCase);
        var texts = (string[])(SimpleEncodings.Named((encoding as PdfName)?.Value ?? (stated is null ? null : file.Name(stated["BaseEncoding"])))
            ?? (isDingbats ? SimpleEncodings.Dingbats : IsTrueType(dictionary) ? SimpleEncodings.WinAnsi : SimpleEncodings.Standard)).Clone();
        var code = 0;
        foreach (var entry in (stated is null ? null : file.Array(stated["Differences"])) ?? [])
        {
            switch (file.Value(entry))
            {
                case double start:
                    code = (int)Math.Clamp(start, 0, 256);
                    break;
                case PdfName glyph when code < 256:
                    texts[code] = GlyphNames.Text(glyph.Value) ?? texts[code];
                    code++;
                    break;
            }
        }

        var map = Map(dictionary["ToUnicode"]);
        for (code = 0; code < 256; code++)
        {
            var mapped = map?.Text((uint)code);
            texts[code] = mapped is { Length: > 0 } && mapped[0] != '\0' ? mapped
                : texts[code].Length == 0 || (texts[code][0] < ' ' && code < ' ') ? Unreadable(code) : texts[code];
        }

        return texts;
    }

    /// <summary>A code without any name is most likely that of the Windows letter.</summary>
    private static string Unreadable(int code) => code > ' ' ? SimpleEncodings.WinAnsi[code] : code == ' ' ? " " : PdfFont.Unknown;

    private bool IsTrueType(PdfDictionary dictionary) => file.Name(dictionary["Subtype"]) == "TrueType";

    private CompositeFont Composite(PdfDictionary dictionary)
    {
        var descendant = file.Dictionary(file.Array(dictionary["DescendantFonts"])?.FirstOrDefault());
        return new CompositeFont(
            file.Name(dictionary["BaseFont"]) ?? "",
            Map(dictionary["Encoding"]),
            Map(dictionary["ToUnicode"]),
            descendant is null ? [] : CidWidths.Read(file, descendant, work),
            (descendant is null ? null : file.Number(descendant["DW"])) ?? 1000);
    }

    private CharacterMap? Map(object? value) => file.Content(value) is { } content ? CharacterMap.Parse(content, work) : null;
}
