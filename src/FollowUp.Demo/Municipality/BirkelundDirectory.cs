using System.Text.Json;
using FollowUp.Mining.People;

namespace FollowUp.Demo.Municipality;

/// <summary>The organisation of the invented Birkelund Kommune, with a calendar of meetings around a given day.</summary>
public static class BirkelundDirectory
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The directory as it stands on <paramref name="today"/>.</summary>
    public static OrganisationDirectory For(DateOnly today)
    {
        var calendar = BirkelundCalendar.Around(today);
        var directory = Read();

        return directory with
        {
            Forums = [.. directory.Forums.Select(forum => forum with { Meetings = calendar.MeetingsOf(forum.Abbreviation) })],
        };
    }

    private static OrganisationDirectory Read() =>
        JsonSerializer.Deserialize<OrganisationDirectory>(EmbeddedText.Read("directory.json"), Json)
        ?? throw new InvalidOperationException("directory.json is empty.");
}
