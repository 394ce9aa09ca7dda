using System.Globalization;

namespace FollowUp.Features.Time;

/// <summary>A moment as of which something is shown as it was known then; a day stands for its end in Denmark.</summary>
/// <param name="Moment">UTC; what happened at it counts.</param>
public sealed record PointInTime(DateTimeOffset Moment)
{
    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(2999, 12, 31);
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>The Danish day of the moment: what is late is late as of it.</summary>
    public DateOnly Day => DanishClock.DayOf(Moment);

    /// <summary>The last instant of a Danish day; a day outside 1900 to 2999 counts as the nearest one inside.</summary>
    public static PointInTime EndOf(DateOnly day)
    {
        var counted = day < First ? First : day > Last ? Last : day;
        return new PointInTime(DanishClock.Moment(counted.AddDays(1), TimeOnly.MinValue).AddTicks(-1));
    }

    /// <summary>Reads YYYY-MM-DD as the end of that Danish day, or a moment with its offset from UTC ("2021-09-01T12:00:00Z").</summary>
    /// <returns>Null when it is neither, or outside the years 1900 to 2999.</returns>
    public static PointInTime? Read(string? text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day >= First && day <= Last ? EndOf(day) : null;
        }

        // A time without an offset would be read in the zone of the machine.
        return DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var read)
            && read.Kind != DateTimeKind.Unspecified
            && read.Year >= First.Year && read.Year <= Last.Year
                ? new PointInTime(new DateTimeOffset(read).ToUniversalTime())
                : null;
    }
}
