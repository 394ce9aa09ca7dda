using FollowUp.Mining.Dates.Forms;

namespace FollowUp.Mining.Dates;

/// <summary>What stands around a number that makes it something else than a date: "pkt. 3.2", "3.4 mio.", "A-17/4", "8.3.2023.docx".</summary>
internal static class NumberGuards
{
    /// <param name="start">The first token of the words that would be a date.</param>
    /// <param name="end">The token behind the last.</param>
    public static bool IsFree(in TimeText text, int start, int end) =>
        !(text.IsKind(start, TokenKind.Word) ? false : HangsOnWordBefore(text, start)) && !HangsOnWordBehind(text, end);

    private static bool HangsOnWordBefore(in TimeText text, int start)
    {
        var before = text.IsSign(start - 1, '.') || text.IsSign(start - 1, ':') ? start - 2 : start - 1;
        if (text.Is(before, WordRole.BarsNumber) || text.IsSign(start - 1, '§') || text.IsSign(start - 1, '#'))
        {
            return true;
        }

        // "A-17/4", "_18-5-2021"; an opening parenthesis or quotation mark is free.
        return text.IsGlued(start) && (text.IsSign(start - 1, '-') || text.IsSign(start - 1, '/') || text.IsSign(start - 1, '_') || text.IsSign(start - 1, '.') && text.IsGlued(start - 1) || text.IsSign(start - 1, ','));
    }

    private static bool HangsOnWordBehind(in TimeText text, int end)
    {
        if (text.IsSign(end, '%') || text.IsSign(end, '§') || text.Is(end, WordRole.IsCounted))
        {
            return true;
        }

        if (!text.IsGlued(end))
        {
            return false;
        }

        // "18-5-2021.docx" goes on; the point of a sentence does not.
        return text.IsKind(end, TokenKind.Word)
            || text.IsGlued(end + 1) && (text.IsSign(end, '-') || text.IsSign(end, '/') || text.IsSign(end, '_') || text.IsSign(end, '.') && text.IsKind(end + 1, TokenKind.Word) && !text.IsCapitalised(end + 1));
    }
}
