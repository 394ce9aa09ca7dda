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
    /// <summary>Cuts one out of the whole; a number past the end gives the last page.</summary>
    public static Page<T> Of<T>(ImmutableArray<T> all, int number, int size)
    {
        var pageSize = Math.Clamp(size, 1, 200);
        var page = Math.Clamp(number, 1, Math.Max(1, (all.Length + pageSize - 1) / pageSize));
        return new Page<T>([.. all.Skip((page - 1) * pageSize).Take(pageSize)], page, pageSize, all.Length);
    }
}
