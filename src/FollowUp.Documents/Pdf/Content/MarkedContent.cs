using System.Text;
using FollowUp.Documents.Pdf.Files;
using FollowUp.Documents.Pdf.Objects;

namespace FollowUp.Documents.Pdf.Content;

/// <summary>
/// What the writer says about a stretch of content (PDF 1.7, 14.6 to 14.9): running headers and footers, layers that are switched off, and
/// the text that the drawn letters stand for.
/// </summary>
internal sealed class MarkedContent(PdfFile file)
{
    /// <summary>Deeper stretches are counted, so that their ends are told from the others', and not looked at.</summary>
    private const int Deepest = 200;

    private readonly Stack<(bool IsHidden, string? Text)> open = [];
    private readonly HashSet<PdfReference> hiddenLayers = LayersOff(file);
    private int beyond;
    private int hidden;
    private string? replacement;

    /// <summary>Letters here are not part of the text.</summary>
    public bool IsHidden => hidden > 0;

    public void Begin(string? tag, object? properties)
    {
        if (open.Count == Deepest)
        {
            beyond++;
            return;
        }

        var dictionary = file.Dictionary(properties);
        var isHidden = tag switch
        {
            "Artifact" => dictionary is not null && file.Name(dictionary["Type"]) == "Pagination",
            "OC" => IsOff(properties),
            _ => false,
        };
        var text = dictionary is not null && file.Value(dictionary["ActualText"]) is byte[] actual ? Decoded(actual) : null;
        open.Push((isHidden, replacement));
        hidden += isHidden ? 1 : 0;
        replacement = text ?? replacement;
    }

    public void End()
    {
        if (beyond > 0)
        {
            beyond--;
        }
        else if (open.TryPop(out var ended))
        {
            hidden -= ended.IsHidden ? 1 : 0;
            replacement = ended.Text;
        }
    }

    /// <summary>The text that the next letter stands for: all of the replacement for the first, none for those behind it.</summary>
    public string TextOf(string drawn)
    {
        if (replacement is null)
        {
            return drawn;
        }

        var text = replacement;
        replacement = "";
        return text;
    }

    /// <summary>The layer, or the one layer that a membership dictionary names, is switched off.</summary>
    public bool IsOff(object? layer) =>
        hiddenLayers.Count > 0 && ((layer is PdfReference own && hiddenLayers.Contains(own))
            || (file.Dictionary(layer)?["OCGs"] is PdfReference member && hiddenLayers.Contains(member)));

    private static HashSet<PdfReference> LayersOff(PdfFile file)
    {
        var usual = file.Dictionary(file.Catalog?["OCProperties"]) is { } layers ? file.Dictionary(layers["D"]) : null;
        return [.. usual is null ? [] : (file.Array(usual["OFF"]) ?? []).OfType<PdfReference>()];
    }

    private static string Decoded(byte[] text) => text is [0xFE, 0xFF, .. var rest]
        ? Encoding.BigEndianUnicode.GetString(rest.AsSpan(0, Math.Min(rest.Length, 400)))
        : Encoding.Latin1.GetString(text.AsSpan(0, Math.Min(text.Length, 200)));
}
