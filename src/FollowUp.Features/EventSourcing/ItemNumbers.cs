using System.Globalization;
using FollowUp.Features.Directory;
using Marten;
using Npgsql;

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

    /// <summary>
    /// The series, held until the session's transaction ends: whoever else wants numbers of it waits, since of twenty who only
    /// tried and collided the unlucky ones would never get theirs. <see cref="Keep"/> makes what was given out part of the transaction.
    /// </summary>
    public static async Task<ItemNumbers> ForAsync(IDocumentSession session, Forum forum, int year, CancellationToken cancellationToken)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{forum.Abbreviation}-{year:D4}");
        await session.BeginTransactionAsync(cancellationToken);
        await using var hold = new NpgsqlCommand("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))");
        hold.Parameters.Add(new NpgsqlParameter<string> { TypedValue = $"{FollowUpStore.Schema} number series {id}" });
        await session.ExecuteAsync(hold, cancellationToken);
        return new ItemNumbers(await session.LoadAsync<NumberSeries>(id, cancellationToken) ?? new NumberSeries(id, 0));
    }

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"{series.Id}-{++last:D3}");

    /// <summary>Stores the series if any number was taken.</summary>
    public void Keep(IDocumentSession session)
    {
        if (last != series.Last)
        {
            session.Store(series with { Last = last });
        }
    }
}
