using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Content;

/// <summary>Passes over a picture inside the content: "BI ... ID bytes EI" (PDF 1.7, 8.9.7).</summary>
internal static class InlinePicture
{
    public static void Skip(PdfLexer lexer, WorkBudget work)
    {
        for (var token = lexer.Next(); token != PdfToken.End && !(token == PdfToken.Keyword && lexer.Keyword.SequenceEqual("ID"u8)); token = lexer.Next())
        {
        }

        while (lexer.At < lexer.Limit)
        {
            var next = lexer.Bytes.AsSpan(lexer.At, lexer.Limit - lexer.At).IndexOf("EI"u8);
            work.Spend(next < 0 ? 1 : next / 8);
            if (next < 0)
            {
                lexer.At = lexer.Limit;
                return;
            }

            var mark = lexer.At + next;
            lexer.At = mark + 2;
            var isAlone = mark > 0 && PdfBytes.IsSpace(lexer.Bytes[mark - 1]) && (lexer.At == lexer.Limit || PdfBytes.IsSpace(lexer.Bytes[lexer.At]));
            if (isAlone && IsContent(lexer.Bytes.AsSpan(lexer.At, Math.Min(12, lexer.Limit - lexer.At))))
            {
                return;
            }
        }
    }

    /// <summary>Bytes of a picture may spell the mark by chance; behind the real one stand plain letters.</summary>
    private static bool IsContent(ReadOnlySpan<byte> behind)
    {
        foreach (var b in behind)
        {
            if (b > 126 || (b < 32 && !PdfBytes.IsSpace(b)))
            {
                return false;
            }
        }

        return true;
    }
}
