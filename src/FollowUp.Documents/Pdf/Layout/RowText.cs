using System.Text;
using System.Text.RegularExpressions;
using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>A row as text: a mark as the format-free lines write it, a wide gap as a tab.</summary>
/// <param name="IsItem">It begins with a list mark.</param>
/// <param name="HasTab">It has a wide gap, so that it is no line of running text.</param>
internal sealed partial record RowText(string Text, bool IsItem, bool HasTab)
{
    /// <summary>A gap wider than this many times the size is a tab.</summary>
    private const float Tab = 2.5f;

    /// <summary>The gap behind a letter that serves as a bullet.</summary>
    private const float BehindBullet = 0.5f;

    /// <summary>The line is an entry of a contents list, whole by itself.</summary>
    public bool IsContents => Contents().IsMatch(Text);

    public static RowText Of(PdfRow row)
    {
        var text = new StringBuilder();
        var words = row.Words;
        var (first, isItem, hasTab) = (0, false, false);
        if (words.Count > 1 && (ListMark.IsBullet(words[0].Text) || (words[0].Text == "o" && words[1].Left - words[0].Right > BehindBullet * row.Size)))
        {
            text.Append(ListMark.Bullet);
            (first, isItem) = (1, true);
        }
        else if (words.Count > 1 && ListMark.IsNumber(words[0].Text) && !Month().IsMatch(words[1].Text))
        {
            text.Append(words[0].Text).Append(' ');
            (first, isItem) = (1, true);
        }

        for (var i = first; i < words.Count; i++)
        {
            if (i > first)
            {
                var gap = words[i].Left - words[i - 1].Right;
                var isTab = gap > Tab * row.Size && gap >= row.WideGap;
                hasTab |= isTab;
                text.Append(isTab ? '\t' : ' ');
            }

            text.Append(words[i].Text);
        }

        return new RowText(text.ToString(), isItem, hasTab);
    }

    [GeneratedRegex(@"(?:\.{3,}|…|(?:\s?\.){4,}|_{3,}|\t)\s{0,10}[0-9]{1,4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Contents();

    [GeneratedRegex(@"^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Month();
}
