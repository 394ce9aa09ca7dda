namespace FollowUp.Cli.Benchmarks;

/// <summary>The floor: what it takes on this machine to look at each letter once and find where words end.</summary>
internal static class WordCount
{
    private const int Rounds = 5;

    public static double SecondsFor(IReadOnlyList<string> texts)
    {
        var words = 0L;
        var seconds = Measured.Median(Enumerable.Range(0, Rounds).Select(_ => Measured.Of(() => words += texts.Sum(Of)).Seconds).ToList());
        return words > 0 ? seconds : throw new InvalidOperationException("The benchmark's minutes hold no words.");
    }

    private static long Of(string text)
    {
        var (count, isInside) = (0L, false);
        foreach (var c in text)
        {
            var isLetter = char.IsLetterOrDigit(c);
            count += isLetter && !isInside ? 1 : 0;
            isInside = isLetter;
        }

        return count;
    }
}
