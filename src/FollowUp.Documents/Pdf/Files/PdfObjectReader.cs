using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Files;

/// <summary>Reads the object that stands at a place of the file: "12 0 obj ... endobj".</summary>
internal static class PdfObjectReader
{
    /// <param name="lengthOf">Resolves a stream's length where it is an object of its own.</param>
    /// <returns>Null where no object stands there.</returns>
    public static (PdfReference Id, object? Value)? ReadAt(byte[] bytes, int at, WorkBudget work, Func<PdfReference, object?> lengthOf)
    {
        if (at < 0 || at >= bytes.Length)
        {
            return null;
        }

        var lexer = new PdfLexer(bytes, at, bytes.Length, work);
        if (lexer.Next() != PdfToken.Number || !lexer.IsInteger || lexer.Number < 0)
        {
            return null;
        }

        var number = (int)lexer.Number;
        if (lexer.Next() != PdfToken.Number || !lexer.IsInteger)
        {
            return null;
        }

        var id = new PdfReference(number, (int)lexer.Number);
        if (lexer.Next() != PdfToken.Keyword || !lexer.Keyword.StartsWith("obj"u8))
        {
            return null;
        }

        // "obj<<" and "obj12": some writers leave the space out.
        lexer.At -= lexer.Keyword.Length - "obj".Length;
        var value = new PdfParser(lexer, hasReferences: true).Read();
        if (value is PdfKeyword)
        {
            return (id, null);
        }

        var back = lexer.At;
        var isStream = value is PdfDictionary && lexer.Next() == PdfToken.Keyword && lexer.Keyword.SequenceEqual("stream"u8);
        return (id, isStream ? Stream(bytes, (PdfDictionary)value!, lexer, id, work, lengthOf) : value);
    }

    private static PdfStream Stream(byte[] bytes, PdfDictionary dictionary, PdfLexer lexer, PdfReference id, WorkBudget work, Func<PdfReference, object?> lengthOf)
    {
        var start = lexer.At;
        start += start < bytes.Length && bytes[start] == '\r' ? 1 : 0;
        start += start < bytes.Length && bytes[start] == '\n' ? 1 : 0;
        var stated = dictionary["Length"] is PdfReference elsewhere ? lengthOf(elsewhere) : dictionary["Length"];
        if (stated is double length and >= 0 && start + length <= bytes.Length && EndsAt(bytes, start + (int)length))
        {
            return new PdfStream(dictionary, start, (int)length, id);
        }

        // The stated length is wrong: the stream goes on to its end mark, or to the end of what is left of a file that was cut off.
        var rest = bytes.AsSpan(start);
        var end = rest.IndexOf("endstream"u8);
        end = end < 0 ? rest.IndexOf("endobj"u8) : end;
        end = end < 0 ? rest.Length : end;
        work.Spend(end / 8);
        return new PdfStream(dictionary, start, end, id);
    }

    private static bool EndsAt(byte[] bytes, int at)
    {
        for (var spaces = 0; at < bytes.Length && spaces < 4 && PdfBytes.IsSpace(bytes[at]); spaces++)
        {
            at++;
        }

        return at < bytes.Length && bytes.AsSpan(at).StartsWith("endstream"u8);
    }
}
