namespace FollowUp.Documents.Pdf.Layout;

/// <summary>Where rows of the same words stand, page by page.</summary>
internal sealed class RowPlaces
{
    /// <summary>In points; programs place a header exactly, scanners nearly.</summary>
    private const float SamePlace = 6;

    private readonly List<(int Page, float Base)> places = [];
    private readonly Dictionary<(float Base, int Pages), bool> told = [];

    public void Add(int page, float rowBase) => places.Add((page, rowBase));

    /// <summary>The rows at this height stand on so many of the pages that they run on from page to page.</summary>
    public bool IsRunning(float at, int pages)
    {
        // A header stands at one height on thousands of pages.
        if (!told.TryGetValue((at, pages), out var isRunning))
        {
            told[(at, pages)] = isRunning = Looks(at, pages);
        }

        return isRunning;
    }

    private bool Looks(float at, int pages)
    {
        var here = places.Where(place => Math.Abs(place.Base - at) <= SamePlace).Select(place => place.Page).Distinct().ToList();
        var isOnMany = here.Count * 5 >= pages * 2;

        // A header that changes with the chapter stands on a few pages after each other, or on every second of them.
        var isOfChapter = here.Count >= 3 && here[^1] - here[0] <= 2 * here.Count;
        return here.Count >= 2 && (isOnMany || isOfChapter);
    }
}
