using System.Text;
using FollowUp.Documents.Pdf.Content;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Puts letters into words and words into rows, by their places: the order that they are drawn in is anybody's.</summary>
internal static class WordBuilder
{
    /// <summary>Runs whose base lines lie closer than this share of their size stand in one row; raised letters do.</summary>
    private const float SameRow = 0.45f;

    /// <summary>A gap this wide parts words where spaces are drawn as well, and where they are not; in parts of the size.</summary>
    private const float GapBesideSpaces = 0.3f;

    private const float GapAlone = 0.17f;

    /// <summary>The same letter nearly in the same place: programs draw bold so.</summary>
    private const float SamePlace = 0.12f;

    /// <summary>From the top down.</summary>
    /// <param name="rules">Drawn lines: a word ends at an upright one.</param>
    public static List<PdfRow> Rows(List<PdfGlyph> glyphs, List<PdfRule> rules, WorkBudget work)
    {
        work.Spend(glyphs.Count);
        var sides = rules.Where(rule => !rule.IsLevel).ToList();
        var runs = LetterRun.Of(glyphs);
        runs.Sort((a, b) => a.Base != b.Base ? b.Base.CompareTo(a.Base) : a.First.CompareTo(b.First));
        var rows = new List<PdfRow>();
        for (var first = 0; first < runs.Count;)
        {
            var (next, size) = (first + 1, runs[first].Size);
            while (next < runs.Count && runs[first].Base - runs[next].Base < SameRow * Math.Max(size, runs[next].Size))
            {
                size = Math.Max(size, runs[next++].Size);
            }

            if (Row(glyphs, runs.GetRange(first, next - first), sides) is { } row)
            {
                rows.Add(row);
            }

            first = next;
        }

        return rows;
    }

    private static PdfRow? Row(List<PdfGlyph> glyphs, List<LetterRun> runs, List<PdfRule> sides)
    {
        var main = runs.MaxBy(run => run.Count);
        var letters = InOrder(glyphs, runs);
        var walls = sides.Where(side => side.Bottom < main.Base + (0.3f * main.Size) && side.Top > main.Base + (0.3f * main.Size)).Select(side => (side.Left + side.Right) / 2).Order().ToList();
        var hasSpaces = letters.Exists(letter => IsSpace(letter.Text));
        var words = new List<PdfWord>();
        var text = new StringBuilder();
        var (left, right, start) = (0f, 0f, default(PdfGlyph));
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (IsSpace(letter.Text))
            {
                Flush();
                continue;
            }

            if (i > 0 && letter.Text == letters[i - 1].Text && letter.X - letters[i - 1].X < SamePlace * letter.Size)
            {
                continue;
            }

            if (text.Length > 0 && (letter.X - right > (hasSpaces ? GapBesideSpaces : GapAlone) * Math.Min(letter.Size, start.Size) || IsWalled(walls, right, letter.X)))
            {
                Flush();
            }

            if (text.Length == 0)
            {
                (left, right, start) = (letter.X, letter.X, letter);
            }

            text.Append(letter.Text);
            right = Math.Max(right, letter.X + letter.Width);
        }

        Flush();
        return words.Count == 0 ? null : new PdfRow(words, main.Base, main.Size);

        void Flush()
        {
            if (text.Length > 0)
            {
                words.Add(new PdfWord(text.ToString(), left, right, start.Base, start.Size, start.IsBold));
                text.Clear();
            }
        }
    }

    /// <summary>An upright line stands between two letters.</summary>
    private static bool IsWalled(List<float> walls, float from, float to)
    {
        foreach (var wall in walls)
        {
            if (wall > from - 0.5f && wall < to + 0.5f)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The letters of the runs from left to right. Runs stand beside each other as a rule; only where they overlap is every letter sorted.</summary>
    private static List<PdfGlyph> InOrder(List<PdfGlyph> glyphs, List<LetterRun> runs)
    {
        runs.Sort((a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.First.CompareTo(b.First));
        var letters = new List<PdfGlyph>(runs.Sum(run => run.Count));
        var isMixed = false;
        for (var i = 0; i < runs.Count; i++)
        {
            isMixed |= i > 0 && runs[i].Left < runs[i - 1].Right - (0.2f * runs[i].Size);
            letters.AddRange(glyphs.GetRange(runs[i].First, runs[i].Count));
        }

        return isMixed ? [.. letters.OrderBy(letter => letter.X)] : letters;
    }

    private static bool IsSpace(string text) => text.Length == 1 ? char.IsWhiteSpace(text[0]) : string.IsNullOrWhiteSpace(text);
}
