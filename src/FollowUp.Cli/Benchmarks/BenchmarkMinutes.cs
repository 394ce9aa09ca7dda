using System.Text;
using FollowUp.Demo.Municipality;

namespace FollowUp.Cli.Benchmarks;

/// <summary>
/// Minutes of the demonstration's municipality, in any amount. Each copy is written on another day, so that no two have the same dates.
/// </summary>
internal static class BenchmarkMinutes
{
    public const double Megabyte = 1_000_000;

    private static readonly DateOnly FirstDay = new(2020, 3, 2);

    private const int DaysBetweenCopies = 7;
    private const int DifferentCopies = 500;

    /// <summary>Single documents of some kilobytes, at least this much together.</summary>
    public static List<string> Documents(double megabytes)
    {
        var documents = new List<string>();
        for (var (copy, bytes) = (0, 0.0); bytes < megabytes * Megabyte; copy++)
        {
            foreach (var minutes in BirkelundMinutes.WrittenBefore(FirstDay.AddDays(copy % DifferentCopies * DaysBetweenCopies)))
            {
                documents.Add(minutes.Text);
                bytes += Encoding.UTF8.GetByteCount(minutes.Text);
                if (bytes >= megabytes * Megabyte)
                {
                    break;
                }
            }
        }

        return documents;
    }

    /// <summary>One document of about this size: the minutes one after the other.</summary>
    public static string OneDocument(double megabytes) => string.Join("\n\n", Documents(megabytes));

    public static double Size(string text) => Encoding.UTF8.GetByteCount(text) / Megabyte;
}
