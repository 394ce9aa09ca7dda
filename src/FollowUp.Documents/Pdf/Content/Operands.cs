using FollowUp.Documents.Pdf.Objects;

namespace FollowUp.Documents.Pdf.Content;

/// <summary>What stands before an operator. Most of it is numbers of drawings, so that those are kept without a box around each.</summary>
internal sealed class Operands
{
    /// <summary>Operators take six numbers at most; more are kept only so that colours of many parts do not shift them.</summary>
    private const int Most = 64;

    private readonly double[] numbers = new double[Most];
    private int count;

    public string? Name { get; private set; }

    /// <summary>The name before <see cref="Name"/>: the tag of marked content.</summary>
    public string? FirstName { get; private set; }

    public byte[]? Text { get; private set; }

    public PdfDictionary? Dictionary { get; private set; }

    /// <summary>The strings and numbers of the last array.</summary>
    public List<object?>? Array { get; private set; }

    public int Count => count;

    /// <summary>The n-th number from the end; 0 where there is none.</summary>
    public double FromEnd(int n) => n <= count ? numbers[count - n] : 0;

    public void Clear()
    {
        count = 0;
        (Name, FirstName, Text, Dictionary, Array) = (null, null, null, null, null);
    }

    public void Take(PdfToken token, PdfParser parser)
    {
        switch (token)
        {
            case PdfToken.Number:
                if (count == Most)
                {
                    System.Array.Copy(numbers, 1, numbers, 0, --count);
                }

                numbers[count++] = parser.Lexer.Number;
                break;
            case PdfToken.Name:
                FirstName = Name;
                Name = parser.Lexer.Name;
                break;
            case PdfToken.Text:
                Text = parser.Lexer.Text;
                break;
            case PdfToken.ArrayStart:
                Array = parser.Value(token, 0) as List<object?>;
                break;
            case PdfToken.DictionaryStart:
                Dictionary = parser.Value(token, 0) as PdfDictionary;
                break;
        }
    }
}
