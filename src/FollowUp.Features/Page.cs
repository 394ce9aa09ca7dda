using System.Collections.Immutable;

namespace FollowUp.Features;

/// <summary>A page of a long list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Total">On all pages together.</param>
public sealed record Page<T>(ImmutableArray<T> Items, int Number, int Size, int Total)
{
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>1-based number of the first item shown; 0 when there is none.</summary>
    public int First => Total == 0 ? 0 : ((Number - 1) * Size) + 1;

    public int Last => Math.Min(Number * Size, Total);
}

/// <summary>Cuts pages.</summary>
public static class Page
{
    private const int Largest = 200;

    /// <summary>Cuts one out of the whole; a number past the end gives the last page.</summary>
    public static Page<T> Of<T>(ImmutableArray<T> all, int number, int size)
    {
        var cut = Cut(all.Length, number, size);
        return cut.Page([.. all.Skip(cut.Before).Take(cut.Size)]);
    }

    /// <summary>The size that is meant by one that was asked for.</summary>
    public static int SizeOf(int asked) => Math.Clamp(asked, 1, Largest);

    /// <summary>Where a page lies in a list of so many; a number past the end gives the last page.</summary>
    public static PageCut Cut(int total, int number, int size)
    {
        var pageSize = SizeOf(size);
        return new PageCut(Math.Clamp(number, 1, Math.Max(1, (total + pageSize - 1) / pageSize)), pageSize, total);
    }
}

/// <summary>Which part of a long list a page shows.</summary>
/// <param name="Number">From 1.</param>
public readonly record struct PageCut(int Number, int Size, int Total)
{
    public int Before => (Number - 1) * Size;

    public Page<T> Page<T>(ImmutableArray<T> items) => new(items, Number, Size, Total);
}
