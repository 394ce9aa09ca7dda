using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Content;

/// <summary>Takes the letters of a page, each with its place, and turns a page that is written sideways.</summary>
internal sealed class GlyphCollector(double width, double height, WorkBudget work)
{
    /// <summary>The densest page holds some ten thousand; a page with more than this draws them to do harm.</summary>
    private const int Most = 300_000;

    private const int CostOfGlyph = 20;

    /// <summary>Letters per quarter turn: 0 runs to the right, 1 up, 2 to the left, 3 down.</summary>
    private readonly List<PdfGlyph>[] turned = [[], [], [], []];

    public void Add(string text, in Matrix place, double moved, double advance, in GraphicsState state)
    {
        work.Spend(CostOfGlyph);
        if (text.Length == 0)
        {
            return;
        }

        var (x, y) = place.Apply(moved, state.Rise);
        var size = Math.Abs(state.Size) * Math.Sqrt((place.C * place.C) + (place.D * place.D));

        // Beyond the page's edge stands what nobody sees. Not a number: neither.
        if (!(x > -size && x < width + size && y > -size && y < height + size && size is > 0.1 and < 2000) || Turn(place, state.Stretch * state.Size) is not { } turn)
        {
            return;
        }

        if (turned[turn].Count == Most)
        {
            throw new TooMuchWorkException();
        }

        var length = advance * Math.Sqrt((place.A * place.A) + (place.B * place.B));
        var (along, across) = turn switch { 0 => (x, y), 1 => (y, -x), 2 => (-x, -y), _ => (-y, x) };
        turned[turn].Add(new PdfGlyph(text, (float)along, (float)across, (float)Math.Abs(length), (float)size, state.Font is { IsBold: true }));
    }

    /// <summary>The letters that run in the direction of most, as if that were to the right; and the lines turned with them.</summary>
    public (List<PdfGlyph> Glyphs, List<PdfRule> Rules) Take(List<PdfRule> rules)
    {
        var turn = Array.FindIndex(turned, letters => letters.Count == turned.Max(all => all.Count));
        return (turned[turn], turn == 0 ? rules : [.. rules.Select(rule => Turned(rule, turn))]);
    }

    /// <summary>Null for letters that run aslant, such as a watermark.</summary>
    private static int? Turn(in Matrix place, double forward)
    {
        var (right, up) = (place.A * Math.Sign(forward), place.B * Math.Sign(forward));
        return Math.Abs(up) < 0.05 * Math.Abs(right) ? right > 0 ? 0 : 2
            : Math.Abs(right) < 0.05 * Math.Abs(up) ? up > 0 ? 1 : 3
            : null;
    }

    private static PdfRule Turned(PdfRule rule, int turn) => turn switch
    {
        1 => new PdfRule(rule.Bottom, -rule.Right, rule.Top, -rule.Left),
        2 => new PdfRule(-rule.Right, -rule.Top, -rule.Left, -rule.Bottom),
        _ => new PdfRule(-rule.Top, rule.Left, -rule.Bottom, rule.Right),
    };
}
