using System.Text;
using FollowUp.Documents.Lines;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Puts lines together into paragraphs and list items, also over the end of a page or a column.</summary>
internal sealed class Paragraphs(TextLines to, HyphenatedWords known)
{
    /// <summary>A distance of more than this many times the usual one parts paragraphs.</summary>
    private const float Apart = 1.35f;

    /// <summary>Headings are larger than what follows, by this many points.</summary>
    private const float OtherSize = 0.8f;

    private readonly StringBuilder paragraph = new();
    private bool isItem;
    private FlowLine? last;
    private RowText? lastText;

    private enum Joint
    {
        /// <summary>The line goes on with the sentence.</summary>
        Same,

        /// <summary>A new line of the same paragraph.</summary>
        Line,

        /// <summary>A new paragraph.</summary>
        New,
    }

    /// <param name="usual">The distance that the lines of its page keep, in parts of their size.</param>
    public void Add(FlowLine line, float usual)
    {
        var text = RowText.Of(line.Row);
        switch (last is null || lastText is null ? Joint.New : Between(last, lastText, line, text, usual))
        {
            case Joint.Same:
                Hyphens.Join(paragraph, text.Text, known);
                break;
            case Joint.Line:
                paragraph.Append('\n').Append(text.Text);
                break;
            default:
                End();
                paragraph.Append(text.Text);
                isItem = text.IsItem;
                break;
        }

        (last, lastText) = (line, text);
    }

    /// <summary>Ends the paragraph that is open.</summary>
    public void End()
    {
        if (paragraph.Length > 0)
        {
            if (isItem)
            {
                to.Item(paragraph.ToString());
            }
            else
            {
                to.Paragraph(paragraph.ToString());
            }
        }

        paragraph.Clear();
        (last, lastText) = (null, null);
    }

    private Joint Between(FlowLine above, RowText aboveText, FlowLine line, RowText text, float usual)
    {
        var isSameColumn = above.Page == line.Page && above.Row.Base > line.Row.Base && above.Left < line.Right && line.Left < above.Right;
        var isApart = above.Row.Base - line.Row.Base > Apart * usual * line.Row.Size;
        var isOtherStyle = Math.Abs(above.Row.Size - line.Row.Size) > OtherSize || IsBold(above.Row) != IsBold(line.Row);
        var hadNoRoom = FitTest.HadNoRoom(above.Row, line.Row.Words[0], above.Right);
        var goesOn = char.IsLower(text.Text[0]) && !Sentences.Ends(paragraph.ToString(Math.Max(0, paragraph.Length - 40), Math.Min(40, paragraph.Length)), text.Text);
        if (text.IsItem || aboveText.IsContents)
        {
            return aboveText.IsContents && !text.IsItem && isSameColumn && !isApart ? Joint.Line : Joint.New;
        }

        if (!isSameColumn)
        {
            return (!isOtherStyle || goesOn) && !aboveText.HasTab && (goesOn || (hadNoRoom && !EndsSentence(text))) ? Joint.Same : Joint.New;
        }

        if (isApart || (isOtherStyle && !(hadNoRoom && goesOn)))
        {
            return Joint.New;
        }

        if (aboveText.HasTab || text.HasTab || !hadNoRoom || IsHeadingBelow(line, text))
        {
            return isItem && line.Row.Left < above.Row.Left - line.Row.Size && !hadNoRoom ? Joint.New : Joint.Line;
        }

        return IsIndented(above, line) ? Joint.New : Joint.Same;
    }

    /// <summary>A full line that ends a sentence, and below it a short one that begins with a capital and has no point: a heading without a gap.</summary>
    private bool IsHeadingBelow(FlowLine line, RowText text) =>
        EndsSentence(text) && char.IsUpper(text.Text[0]) && line.Row.Right < line.Left + (0.6f * (line.Right - line.Left)) && text.Text[^1] is not ('.' or ',' or ';');

    private bool EndsSentence(RowText next) =>
        Sentences.Ends(paragraph.ToString(Math.Max(0, paragraph.Length - 40), Math.Min(40, paragraph.Length)), next.Text);

    /// <summary>The first line of a paragraph set in by a little, as books do it.</summary>
    private bool IsIndented(FlowLine above, FlowLine line) =>
        !isItem && line.Row.Left - line.Left > 0.8f * line.Row.Size && line.Row.Left - above.Row.Left > 0.8f * line.Row.Size && line.Row.Left - line.Left < 4 * line.Row.Size;

    private static bool IsBold(PdfRow row) => row.Words.TrueForAll(word => word.IsBold);
}
