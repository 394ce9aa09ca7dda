using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Files;

/// <summary>Objects that are packed together in a stream (PDF 1.7, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly byte[] data;
    private readonly int first;
    private readonly List<(int Number, int Offset)> places = [];
    private readonly WorkBudget work;

    /// <param name="data">The stream, unpacked.</param>
    public ObjectStream(PdfStream stream, byte[] data, WorkBudget work)
    {
        this.data = data;
        this.work = work;
        first = stream.Dictionary["First"] is double offset && offset >= 0 && offset <= data.Length ? (int)offset : data.Length;
        var count = stream.Dictionary["N"] as double? ?? 0;
        var lexer = new PdfLexer(data, 0, first, work);
        for (var i = 0; i < count; i++)
        {
            if (lexer.Next() != PdfToken.Number || !lexer.IsInteger)
            {
                break;
            }

            var number = (int)lexer.Number;
            if (lexer.Next() != PdfToken.Number || !lexer.IsInteger)
            {
                break;
            }

            places.Add((number, (int)lexer.Number));
        }
    }

    /// <summary>The numbers of its objects, in their order.</summary>
    public IEnumerable<int> Numbers => places.Select(place => place.Number);

    /// <summary>The object of that number; its stated index is only a hint.</summary>
    public object? Get(int number, int index)
    {
        if (index < 0 || index >= places.Count || places[index].Number != number)
        {
            work.Spend(places.Count);
            index = places.FindIndex(place => place.Number == number);
        }

        if (index < 0 || (long)first + places[index].Offset >= data.Length || places[index].Offset < 0)
        {
            return null;
        }

        var value = new PdfParser(new PdfLexer(data, first + places[index].Offset, data.Length, work), hasReferences: true).Read();
        return value is PdfKeyword ? null : value;
    }
}
