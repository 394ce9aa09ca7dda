using System.Text;
using FollowUp.Documents.Work;

namespace FollowUp.Documents.Pdf.Objects;

/// <summary>Cuts bytes into the tokens of the PDF syntax. It never fails: what fits nowhere is a keyword or is passed over.</summary>
internal sealed class PdfLexer(byte[] bytes, int start, int end, WorkBudget work)
{
    private int wordStart;
    private int wordEnd;

    /// <summary>The byte that is looked at next.</summary>
    public int At { get; set; } = start;

    public byte[] Bytes => bytes;

    public WorkBudget Work => work;

    public int Limit => end;

    /// <summary>The value of a number.</summary>
    public double Number { get; private set; }

    /// <summary>The number has no fraction and fits into an int.</summary>
    public bool IsInteger { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The bytes of a string.</summary>
    public byte[] Text { get; private set; } = [];

    public ReadOnlySpan<byte> Keyword => bytes.AsSpan(wordStart, wordEnd - wordStart);

    public PdfToken Next()
    {
        var from = At;
        SkipSpace();
        var token = Read();
        work.Spend(At - from + 1);
        return token;
    }

    public void SkipSpace()
    {
        while (At < end)
        {
            if (bytes[At] == '%')
            {
                var line = bytes.AsSpan(At, end - At).IndexOfAny((byte)'\n', (byte)'\r');
                At = line < 0 ? end : At + line;
            }
            else if (!PdfBytes.IsSpace(bytes[At]))
            {
                return;
            }
            else
            {
                At++;
            }
        }
    }

    private PdfToken Read()
    {
        if (At >= end)
        {
            return PdfToken.End;
        }

        var first = bytes[At];
        switch (first)
        {
            case (byte)'/':
                At++;
                Name = ReadName();
                return PdfToken.Name;
            case (byte)'(':
                At++;
                Text = PdfStrings.ReadLiteral(bytes, end, this);
                return PdfToken.Text;
            case (byte)'<' when At + 1 < end && bytes[At + 1] == '<':
                At += 2;
                return PdfToken.DictionaryStart;
            case (byte)'<':
                At++;
                Text = PdfStrings.ReadHex(bytes, end, this);
                return PdfToken.Text;
            case (byte)'>' when At + 1 < end && bytes[At + 1] == '>':
                At += 2;
                return PdfToken.DictionaryEnd;
            case (byte)'[':
                At++;
                return PdfToken.ArrayStart;
            case (byte)']':
                At++;
                return PdfToken.ArrayEnd;
            case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'):
                ReadNumber();
                return PdfToken.Number;
            default:
                wordStart = At++;
                while (At < end && !PdfBytes.EndsToken(bytes[At]))
                {
                    At++;
                }

                wordEnd = At;
                return PdfToken.Keyword;
        }
    }

    /// <summary>Writers slip: "--5" and "1.2.3" are read as far as they make sense.</summary>
    private void ReadNumber()
    {
        var isNegative = false;
        while (At < end && bytes[At] is (byte)'-' or (byte)'+')
        {
            isNegative |= bytes[At++] == '-';
        }

        double value = 0;
        while (At < end && PdfBytes.IsDigit(bytes[At]))
        {
            value = (value * 10) + (bytes[At++] - '0');
        }

        IsInteger = value <= int.MaxValue;
        if (At < end && bytes[At] == '.')
        {
            IsInteger = false;
            At++;
            for (var scale = 0.1; At < end && (PdfBytes.IsDigit(bytes[At]) || bytes[At] is (byte)'.' or (byte)'-'); At++)
            {
                if (PdfBytes.IsDigit(bytes[At]))
                {
                    value += (bytes[At] - '0') * scale;
                    scale /= 10;
                }
            }
        }

        // A sum of thousands of digits is no number that anything is measured in.
        value = Math.Min(value, 1e15);
        Number = isNegative ? -value : value;
    }

    private string ReadName()
    {
        var from = At;
        var isEscaped = false;
        while (At < end && !PdfBytes.EndsToken(bytes[At]))
        {
            isEscaped |= bytes[At++] == '#';
        }

        var raw = bytes.AsSpan(from, At - from);
        return isEscaped ? PdfStrings.Unescaped(raw) : Encoding.Latin1.GetString(raw);
    }
}
