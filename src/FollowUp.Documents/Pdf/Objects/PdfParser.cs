using System.Text;

namespace FollowUp.Documents.Pdf.Objects;

/// <summary>Builds values out of tokens.</summary>
/// <param name="hasReferences">"12 0 R" is a reference: so in the file, not in a content stream.</param>
internal sealed class PdfParser(PdfLexer lexer, bool hasReferences)
{
    /// <summary>No writer nests deeper than a handful.</summary>
    private const int Deepest = 64;

    /// <summary>A value in memory is larger than the bytes that it is written with: two of them may make a number, four a dictionary.</summary>
    private const int CostOfValue = 20;

    private const int CostOfDictionary = 100;

    public PdfLexer Lexer => lexer;

    /// <summary>The next value; a <see cref="PdfKeyword"/> where none stands there, also at the end.</summary>
    public object? Read() => Value(lexer.Next(), 0);

    /// <summary>The value that begins with a token that was read already.</summary>
    public object? Value(PdfToken token, int depth)
    {
        if (depth > Deepest)
        {
            throw new PdfDamagedException("Values nest too deep.");
        }

        lexer.Work.Spend(CostOfValue);
        return token switch
        {
            PdfToken.Number => NumberOrReference(),
            PdfToken.Name => new PdfName(lexer.Name),
            PdfToken.Text => lexer.Text,
            PdfToken.ArrayStart => Array(depth),
            PdfToken.DictionaryStart => Dictionary(depth),
            PdfToken.Keyword => OfKeyword(lexer.Keyword),
            _ => new PdfKeyword(""),
        };
    }

    private static object? OfKeyword(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("null"u8) ? null
        : word.SequenceEqual("true"u8) ? true
        : word.SequenceEqual("false"u8) ? false
        : new PdfKeyword(Encoding.Latin1.GetString(word));

    private object NumberOrReference()
    {
        var number = lexer.Number;
        if (!hasReferences || !lexer.IsInteger || number < 0)
        {
            return number;
        }

        var back = lexer.At;
        lexer.SkipSpace();
        if (lexer.At < lexer.Limit && PdfBytes.IsDigit(lexer.Bytes[lexer.At]) && lexer.Next() == PdfToken.Number && lexer.IsInteger)
        {
            var generation = (int)lexer.Number;
            if (lexer.Next() == PdfToken.Keyword && lexer.Keyword.SequenceEqual("R"u8))
            {
                return new PdfReference((int)number, generation);
            }
        }

        lexer.At = back;
        return number;
    }

    private List<object?> Array(int depth)
    {
        var values = new List<object?>();
        for (var token = lexer.Next(); token is not (PdfToken.ArrayEnd or PdfToken.End); token = lexer.Next())
        {
            if (token == PdfToken.Keyword && lexer.Keyword.SequenceEqual("endobj"u8))
            {
                lexer.At -= lexer.Keyword.Length;
                break;
            }

            values.Add(Value(token, depth + 1));
        }

        return values;
    }

    private PdfDictionary Dictionary(int depth)
    {
        lexer.Work.Spend(CostOfDictionary);
        var dictionary = new PdfDictionary();
        for (var token = lexer.Next(); token is not (PdfToken.DictionaryEnd or PdfToken.End); token = lexer.Next())
        {
            if (token != PdfToken.Name)
            {
                if (token == PdfToken.Keyword && (lexer.Keyword.SequenceEqual("endobj"u8) || lexer.Keyword.SequenceEqual("stream"u8)))
                {
                    lexer.At -= lexer.Keyword.Length;
                    break;
                }

                continue;
            }

            var key = lexer.Name;
            token = lexer.Next();
            if (token is PdfToken.DictionaryEnd or PdfToken.End)
            {
                break;
            }

            dictionary.Entries[key] = Value(token, depth + 1);
        }

        return dictionary;
    }
}
