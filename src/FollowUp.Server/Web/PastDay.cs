using FollowUp.Features.Time;
using Microsoft.AspNetCore.WebUtilities;

namespace FollowUp.Server.Web;

/// <summary>A page that is shown as it was known at the end of a day: it says so first, has no forms, and its links stay in that day.</summary>
/// <param name="Present">The address of the same page as it is now.</param>
public sealed record PastDay(DateOnly Day, string Present)
{
    /// <summary>The name of the day in the address.</summary>
    public const string Parameter = "pr";

    public PointInTime End => PointInTime.EndOf(Day);

    /// <summary>What the link to another page ends with; nothing when the page shows the present.</summary>
    public static string Suffix(PastDay? past, char joint) => past is null ? "" : $"{joint}{Parameter}={past.Day:O}";

    /// <summary>The day that the address asks for; null when it asks for none, or for one that has not been.</summary>
    public static PastDay? Of(DateOnly? day, HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return day is { } asked && asked <= http.RequestServices.GetRequiredService<DanishClock>().Today
            ? new PastDay(asked, QueryHelpers.AddQueryString(http.Request.Path, Others(http.Request)))
            : null;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Others(HttpRequest request) =>
        request.Query.Where(pair => pair.Key != Parameter).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
}
