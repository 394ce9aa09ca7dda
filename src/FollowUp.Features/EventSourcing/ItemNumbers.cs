using System.Globalization;
using FollowUp.Features.Directory;
using Marten;

namespace FollowUp.Features.EventSourcing;

/// <summary>Gives out the references of a forum and year: "CF-2026-014".</summary>
public sealed class ItemNumbers
{
    private readonly NumberSeries series;
    private int last;

    private ItemNumbers(NumberSeries series)
    {
        this.series = series;
        last = series.Last;
    }

    /// <summary>The series as the session sees it; <see cref="Keep"/> makes what was given out part of its transaction.</summary>
    public static async Task<ItemNumbers> ForAsync(IDocumentSession session, Forum forum, int year, CancellationToken cancellationToken)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{forum.Abbreviation}-{year:D4}");
        return new ItemNumbers(await session.LoadAsync<NumberSeries>(id, cancellationToken) ?? new NumberSeries { Id = id });
    }

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"{series.Id}-{++last:D3}");

    /// <summary>Stores the series if any number was taken; collides with another transaction that took numbers meanwhile.</summary>
    public void Keep(IDocumentSession session)
    {
        if (last != series.Last)
        {
            session.UpdateRevision(series with { Last = last }, series.Version + 1);
        }
    }
}
