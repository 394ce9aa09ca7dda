using FollowUp.Documents.Pdf.Content;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Letters that were drawn one after the other along a base line.</summary>
internal readonly record struct LetterRun(int First, int Count, float Base, float Size, float Left, float Right)
{
    public static List<LetterRun> Of(List<PdfGlyph> glyphs)
    {
        var runs = new List<LetterRun>();
        for (var first = 0; first < glyphs.Count;)
        {
            var start = glyphs[first];
            var (next, right) = (first + 1, start.X + start.Width);
            for (var last = start; next < glyphs.Count && Follows(start, last, glyphs[next]); next++)
            {
                last = glyphs[next];
                right = Math.Max(right, last.X + last.Width);
            }

            runs.Add(new LetterRun(first, next - first, start.Base, start.Size, start.X, right));
            first = next;
        }

        return runs;
    }

    private static bool Follows(in PdfGlyph start, in PdfGlyph last, in PdfGlyph next) =>
        Math.Abs(next.Base - start.Base) < 0.05f * start.Size && Math.Abs(next.Size - start.Size) < 0.1f * start.Size && next.X >= last.X - (0.1f * start.Size);
}
