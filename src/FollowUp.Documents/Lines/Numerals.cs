using System.Globalization;
using System.Text;

namespace FollowUp.Documents.Lines;

/// <summary>The numbers of list items in the forms that minutes use.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Letters)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <param name="format">As Word calls it; unknown ones are written as plain numbers.</param>
    public static string Of(int number, string format) => format switch
    {
        "lowerLetter" => Letters(number),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerRoman" => OfRoman(number),
        "upperRoman" => OfRoman(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "ordinal" => number.ToString(CultureInfo.InvariantCulture) + ".",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>After z Word doubles the letter: aa, bb.</summary>
    private static string Letters(int number) => number <= 0 ? "" : new string((char)('a' + ((number - 1) % 26)), Math.Min(10, ((number - 1) / 26) + 1));

    private static string OfRoman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value && text.Length < 20; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }
}
