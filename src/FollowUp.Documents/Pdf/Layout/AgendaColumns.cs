using System.Globalization;

namespace FollowUp.Documents.Pdf.Layout;

/// <summary>The numbers of agenda points, which go on from the foot of one column to the top of the next.</summary>
internal static class AgendaColumns
{
    private const int FewestNumbers = 3;

    private const int LongestNumber = 3;

    public static bool GoOn(List<PdfRow> left, List<PdfRow> right)
    {
        var (before, after) = (Numbers(left), Numbers(right));
        return before.Count > 0 && after.Count > 0 && before.Count + after.Count >= FewestNumbers
            && IsAscending(before) && after[0] == before[^1] + 1 && IsAscending(after);
    }

    private static List<int> Numbers(List<PdfRow> lines) =>
        [.. lines.Where(line => line.Words.Count > 1 && IsNumber(line.Words[0].Text) && char.IsUpper(line.Words[1].Text[0])).Select(line => int.Parse(line.Words[0].Text.AsSpan(..^1), CultureInfo.InvariantCulture))];

    private static bool IsNumber(string word) => word.Length <= LongestNumber && word[^1] == '.' && word.Length > 1 && word[..^1].All(char.IsAsciiDigit);

    private static bool IsAscending(List<int> numbers) => numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);
}
