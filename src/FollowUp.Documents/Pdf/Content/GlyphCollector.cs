using FollowUp.Documents.Work;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace FollowUp.Documents.Pdf.Content;

/// <summary>Takes the letters of a page, each with its place, and turns a page that is written sideways.</summary>
internal sealed class GlyphCollector(double width, double height, WorkBudget work)
{
    /// <summary>The densest page holds some ten thousand; a page with more than this draws them to do harm.</summary>
    private const int Most = 300_000;

    private const int CostOfGlyph = 20;

    /// <summary>Letters per quarter turn: 0 runs to the right, 1 up, 2 to the left, 3 down.</summary>
    private readonly List<PdfGlyph>[] turned = [[], [], [], []];

    private int count;

    public void Add(string text, PdfPoint start, PdfPoint end, double size, FontDetails font)
    {
        work.Spend(CostOfGlyph);
        if (count++ == Most)
        {
            throw new TooMuchWorkException();
        }

        // Beyond the page's edge stands what nobody sees. Not a number: neither.
        if (string.IsNullOrEmpty(text) || !(start.X > -size && start.X < width + size && start.Y > -size && start.Y < height + size && size is > 0.1 and < 2000)
            || Turn(end.X - start.X, end.Y - start.Y) is not { } turn)
        {
            return;
        }

        var length = Math.Sqrt(((end.X - start.X) * (end.X - start.X)) + ((end.Y - start.Y) * (end.Y - start.Y)));
        var (along, across) = turn switch { 0 => (start.X, start.Y), 1 => (start.Y, -start.X), 2 => (-start.X, -start.Y), _ => (-start.Y, start.X) };
        turned[turn].Add(new PdfGlyph(text, (float)along, (float)across, (float)length, (float)size, IsBold(font)));
    }

    /// <summary>The letters that run in the direction of most, as if that were to the right; and the lines turned with them.</summary>
    public (List<PdfGlyph> Glyphs, List<PdfRule> Rules) Take(List<PdfRule> rules)
    {
        var turn = Array.FindIndex(turned, letters => letters.Count == turned.Max(all => all.Count));
        return (turned[turn], turn == 0 ? rules : [.. rules.Select(rule => Turned(rule, turn))]);
    }

    /// <summary>Null for letters that run aslant, such as a watermark.</summary>
    private static int? Turn(double right, double up) =>
        Math.Abs(up) <= 0.05 * Math.Abs(right) ? right >= 0 ? 0 : 2
        : Math.Abs(right) < 0.05 * Math.Abs(up) ? up > 0 ? 1 : 3
        : null;

    private static bool IsBold(FontDetails font) => font.IsBold || (font.Name is { } name
        && (name.Contains("Bold", StringComparison.OrdinalIgnoreCase) || name.Contains("Black", StringComparison.OrdinalIgnoreCase) || name.Contains("Heavy", StringComparison.OrdinalIgnoreCase)));

    private static PdfRule Turned(PdfRule rule, int turn) => turn switch
    {
        1 => new PdfRule(rule.Bottom, -rule.Right, rule.Top, -rule.Left),
        2 => new PdfRule(-rule.Right, -rule.Top, -rule.Left, -rule.Bottom),
        _ => new PdfRule(-rule.Top, rule.Left, -rule.Bottom, rule.Right),
    };
}
