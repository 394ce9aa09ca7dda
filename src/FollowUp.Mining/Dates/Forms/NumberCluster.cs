namespace FollowUp.Mining.Dates.Forms;

/// <summary>Numbers joined by signs, as dates are: "12/4", "1/10-21", "2021-10-01". What has more than three parts is no date but a range or a case number.</summary>
internal readonly ref struct NumberCluster
{
    public const int MostParts = 6;

    private readonly Values values;
    private readonly Values digits;
    private readonly Values joints;

    public NumberCluster(ReadOnlySpan<char> text)
    {
        var (value, length) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                value = value > 99_999 ? value : value * 10 + c - '0';
                length++;
                continue;
            }

            Add(ref Count, ref values, ref digits, value, length);
            joints[Math.Min(Count, MostParts) - 1] = c is '–' or '—' or '‑' or '−' ? '-' : c;
            (value, length) = (0, 0);
        }

        Add(ref Count, ref values, ref digits, value, length);
    }

    /// <summary>How many numbers; those beyond <see cref="MostParts"/> are counted but not kept.</summary>
    public readonly int Count;

    public int this[int part] => values[part];

    public int Digits(int part) => digits[part];

    /// <summary>The sign behind the part.</summary>
    public char Joint(int part) => (char)joints[part];

    public static bool IsJoint(char c) => c is '.' or '/' or '-' or ':' or ',' or '–' or '—' or '‑' or '−';

    private static void Add(ref int count, ref Values values, ref Values digits, int value, int length)
    {
        if (count < MostParts)
        {
            (values[count], digits[count]) = (value, length);
        }

        count++;
    }

    [System.Runtime.CompilerServices.InlineArray(MostParts)]
    private struct Values
    {
        private int first;
    }
}
