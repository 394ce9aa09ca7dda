using UglyToad.PdfPig.Tokens;

namespace FollowUp.Documents.Pdf.Content;

/// <summary>
/// What the writer says about a stretch of content (PDF 1.7, 14.6 to 14.9): running headers and footers, and the text that the drawn letters
/// stand for.
/// </summary>
internal sealed class MarkedContent
{
    /// <summary>Deeper stretches are counted, so that their ends are told from the others', and not looked at.</summary>
    private const int Deepest = 200;

    private const int LongestText = 200;

    private static readonly NameToken ActualText = NameToken.Create("ActualText");

    private readonly Stack<(bool IsHidden, string? Text)> open = [];
    private int beyond;
    private int hidden;
    private string? replacement;

    /// <summary>Letters here are not part of the text.</summary>
    public bool IsHidden => hidden > 0;

    public void Begin(NameToken? tag, DictionaryToken? properties)
    {
        if (open.Count == Deepest)
        {
            beyond++;
            return;
        }

        var isHidden = tag?.Data == "Artifact" && properties is not null && properties.TryGet(NameToken.Type, out NameToken kind) && kind.Data == "Pagination";
        open.Push((isHidden, replacement));
        hidden += isHidden ? 1 : 0;
        replacement = Text(properties) ?? replacement;
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

    private static string? Text(DictionaryToken? properties)
    {
        var text = properties is null || !properties.TryGet(ActualText, out var token) ? null
            : token switch { StringToken letters => letters.Data, HexToken hex => hex.Data, _ => null };
        return text is { Length: > LongestText } ? text[..LongestText] : text;
    }
}
