using System.Text;
using UglyToad.PdfPig.Content;

namespace FollowUp.Documents.Formats;

/// <summary>Puts the words of a page into lines: by base line from top to bottom, inside a line from left to right.</summary>
internal static class PdfLines
{
    /// <summary>Words whose base lines lie closer than this share of their height stand in one line; ligatures and dots wobble.</summary>
    private const double SameLine = 0.45;

    /// <summary>A gap wider than this many letter heights is a column or a tab.</summary>
    private const double TabGap = 2.5;

    public static List<PdfLine> Of(Page page)
    {
        var words = page.GetWords().Where(w => w.Text.Trim().Length > 0 && w.Letters.Count > 0)
            .Select(w => (Word: w, Base: w.Letters[0].StartBaseLine.Y, Height: Math.Max(1, w.Letters[0].PointSize)))
            .OrderByDescending(w => w.Base).ThenBy(w => w.Word.BoundingBox.Left).ToList();
        var lines = new List<PdfLine>();
        for (var i = 0; i < words.Count;)
        {
            var next = i + 1;
            while (next < words.Count && words[i].Base - words[next].Base < SameLine * words[i].Height)
            {
                next++;
            }

            var line = words.GetRange(i, next - i).OrderBy(w => w.Word.BoundingBox.Left).ToList();
            var text = new StringBuilder();
            var right = double.NaN;
            foreach (var (word, _, height) in line)
            {
                if (text.Length > 0)
                {
                    text.Append(word.BoundingBox.Left - right > TabGap * height ? '\t' : ' ');
                }

                text.Append(word.Text);
                right = word.BoundingBox.Right;
            }

            lines.Add(new PdfLine(text.ToString(), words[i].Base, line.Max(w => w.Height)));
            i = next;
        }

        return lines;
    }
}
