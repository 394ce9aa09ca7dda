namespace FollowUp.Features.Time;

/// <summary>The one clock: moments in UTC, days in Danish local time (Europe/Copenhagen, both clock changes included).</summary>
public sealed class DanishClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The moment, UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The day in Denmark.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The Danish day that a moment belongs to.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    /// <summary>The moment in Danish local time.</summary>
    public static DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Copenhagen);

    /// <summary>The moment of a Danish local time; of a time that the clock skips in March, the first moment after it.</summary>
    public static DateTimeOffset Moment(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        if (Copenhagen.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        return new DateTimeOffset(local, Copenhagen.GetUtcOffset(local)).ToUniversalTime();
    }
}
