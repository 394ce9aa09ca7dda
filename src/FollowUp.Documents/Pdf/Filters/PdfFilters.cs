using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Filters;

/// <summary>Unpacks streams (PDF 1.7, 7.4). The filters of pictures are left alone: pictures hold no text.</summary>
/// <param name="resolve">Follows a reference.</param>
internal sealed class PdfFilters(WorkBudget work, Func<object?, object?> resolve)
{
    /// <summary>Writers chain two at most.</summary>
    private const int LongestChain = 6;

    /// <summary>The unpacked bytes; null where a filter of pictures, or an unknown one, stands in the way.</summary>
    public byte[]? Decode(PdfDictionary dictionary, ReadOnlyMemory<byte> packed)
    {
        var names = Listed(dictionary["Filter"] ?? dictionary["F"]);
        var parameters = Listed(dictionary["DecodeParms"] ?? dictionary["DP"]);
        if (names.Count > LongestChain)
        {
            throw new PdfDamagedException("A stream is packed too many times.");
        }

        for (var i = 0; i < names.Count; i++)
        {
            var name = (names[i] as PdfName)?.Value;
            if (Unpack(name, packed) is not { } unpacked)
            {
                return null;
            }

            packed = i < parameters.Count && parameters[i] is PdfDictionary given && name is "FlateDecode" or "Fl" or "LZWDecode" or "LZW"
                ? Predictors.Undo(unpacked, Settings(given))
                : unpacked;
        }

        return packed.ToArray();
    }

    private byte[]? Unpack(string? filter, ReadOnlyMemory<byte> packed) => filter switch
    {
        "FlateDecode" or "Fl" => Flate.Unpack(packed, work),
        "LZWDecode" or "LZW" => Lzw.Unpack(packed.Span, work),
        "ASCII85Decode" or "A85" => AsciiFilters.FromBase85(packed.Span, work),
        "ASCIIHexDecode" or "AHx" => AsciiFilters.FromHex(packed.Span, work),
        "RunLengthDecode" or "RL" => RunLength.Unpack(packed.Span, work),
        "Crypt" => packed.ToArray(),
        _ => null,
    };

    private List<object?> Listed(object? value) => resolve(value) switch
    {
        List<object?> list => [.. list.Take(LongestChain + 1).Select(resolve)],
        null => [],
        var one => [one],
    };

    private PredictorSettings Settings(PdfDictionary given)
    {
        int Number(string key, int usual, int most) => resolve(given[key]) is double value ? (int)Math.Clamp(value, 1, most) : usual;
        return new PredictorSettings(Number("Predictor", 1, 15), Number("Colors", 1, 32), Number("BitsPerComponent", 8, 16), Number("Columns", 1, 1_000_000));
    }
}
