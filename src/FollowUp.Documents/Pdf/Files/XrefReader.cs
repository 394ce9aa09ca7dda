using FollowUp.Documents.Pdf.Filters;
using FollowUp.Documents.Pdf.Objects;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Files;

/// <summary>Follows the cross-reference tables and streams from the last one back (PDF 1.7, 7.5.4 to 7.5.8).</summary>
internal sealed class XrefReader(byte[] bytes, int headerAt, PdfFilters filters, WorkBudget work)
{
    /// <summary>Objects of a document of thousands of pages with all its structure marked.</summary>
    public const int MostObjects = 1_000_000;

    public Dictionary<int, XrefEntry> Entries { get; } = [];

    public PdfDictionary Trailer { get; } = new();

    /// <summary>False where the tables are missing or do not hold together.</summary>
    public bool TryRead()
    {
        var mark = bytes.AsSpan().LastIndexOf("startxref"u8);
        if (mark < 0)
        {
            return false;
        }

        var lexer = new PdfLexer(bytes, mark + "startxref".Length, bytes.Length, work);
        if (lexer.Next() != PdfToken.Number || !lexer.IsInteger)
        {
            return false;
        }

        var seen = new HashSet<int>();
        var todo = new Stack<int>();
        todo.Push((int)lexer.Number);
        while (todo.TryPop(out var at))
        {
            if (seen.Add(at) && !TryReadSection(at + headerAt, todo) && !(headerAt > 0 && TryReadSection(at, todo)))
            {
                return false;
            }
        }

        return Trailer["Root"] is PdfReference;
    }

    private bool TryReadSection(int at, Stack<int> todo)
    {
        if (at < 0 || at >= bytes.Length)
        {
            return false;
        }

        var parser = new PdfParser(new PdfLexer(bytes, at, bytes.Length, work), hasReferences: true);
        switch (parser.Lexer.Next())
        {
            case PdfToken.Keyword when parser.Lexer.Keyword.SequenceEqual("xref"u8):
                return TryReadTable(parser, todo);
            case PdfToken.Number:
                parser.Lexer.At = at;
                return PdfObjectReader.ReadAt(bytes, at, work, _ => null) is (_, PdfStream stream) && TryReadStream(stream, todo);
            default:
                return false;
        }
    }

    private bool TryReadTable(PdfParser parser, Stack<int> todo)
    {
        var lexer = parser.Lexer;
        var token = lexer.Next();
        while (token == PdfToken.Number)
        {
            var first = lexer.Number;
            if (lexer.Next() != PdfToken.Number)
            {
                return false;
            }

            var count = lexer.Number;
            for (var i = 0; i < count; i++)
            {
                if (lexer.Next() != PdfToken.Number)
                {
                    return false;
                }

                var place = lexer.Number;
                lexer.Next();
                if (lexer.Next() != PdfToken.Keyword)
                {
                    return false;
                }

                if (lexer.Keyword.SequenceEqual("n"u8))
                {
                    Add(first + i, new XrefEntry(0, (int)Math.Min(place + headerAt, int.MaxValue)));
                }
            }

            token = lexer.Next();
        }

        if (token != PdfToken.Keyword || !lexer.Keyword.SequenceEqual("trailer"u8) || parser.Read() is not PdfDictionary trailer)
        {
            return false;
        }

        // In a hybrid file the stream completes the table, so that it comes before the older tables.
        Follow(trailer, "Prev", todo);
        Follow(trailer, "XRefStm", todo);
        Merge(trailer);
        return true;
    }

    private bool TryReadStream(PdfStream stream, Stack<int> todo)
    {
        if (stream.Dictionary["W"] is not List<object?> { Count: >= 3 } given || filters.Decode(stream.Dictionary, bytes.AsMemory(stream.Start, stream.Length)) is not { } data)
        {
            return false;
        }

        var widths = given.Take(3).Select(w => w is double and >= 0 and <= 4 ? (int)(double)w : 0).ToArray();
        var width = widths.Sum();
        if (width == 0)
        {
            return false;
        }

        var index = stream.Dictionary["Index"] is List<object?> ranges ? ranges.OfType<double>().ToList() : [0, stream.Dictionary["Size"] as double? ?? 0];
        var at = 0;
        for (var range = 0; range + 1 < index.Count; range += 2)
        {
            for (var i = 0; i < index[range + 1] && at + width <= data.Length; i++, at += width)
            {
                var type = widths[0] == 0 ? 1 : Field(data, at, widths[0]);
                var second = Field(data, at + widths[0], widths[1]);
                var third = Field(data, at + widths[0] + widths[1], widths[2]);
                if (type == 1)
                {
                    Add(index[range] + i, new XrefEntry(0, (int)Math.Min(second + headerAt, int.MaxValue)));
                }
                else if (type == 2 && second is > 0 and <= int.MaxValue && third <= int.MaxValue)
                {
                    Add(index[range] + i, new XrefEntry((int)second, (int)third));
                }
            }
        }

        Follow(stream.Dictionary, "Prev", todo);
        Merge(stream.Dictionary);
        return true;
    }

    private static long Field(byte[] data, int at, int width)
    {
        long value = 0;
        for (var i = 0; i < width; i++)
        {
            value = (value << 8) | data[at + i];
        }

        return value;
    }

    /// <summary>The newest table comes first, so that what is known already stays.</summary>
    private void Add(double number, XrefEntry entry)
    {
        work.Spend(20);
        if (Entries.Count >= MostObjects)
        {
            throw new TooMuchWorkException();
        }

        if (number is > 0 and < int.MaxValue)
        {
            Entries.TryAdd((int)number, entry);
        }
    }

    private void Merge(PdfDictionary trailer)
    {
        foreach (var (key, value) in trailer.Entries)
        {
            Trailer.Entries.TryAdd(key, value);
        }
    }

    private static void Follow(PdfDictionary trailer, string key, Stack<int> todo)
    {
        if (trailer[key] is double at and >= 0 and <= int.MaxValue)
        {
            todo.Push((int)at);
        }
    }
}
