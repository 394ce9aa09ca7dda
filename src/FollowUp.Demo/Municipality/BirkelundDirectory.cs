using FollowUp.Mining.People;

namespace FollowUp.Demo.Municipality;

/// <summary>The organisation of the invented Birkelund Kommune, with a calendar of meetings around a given day.</summary>
public static class BirkelundDirectory
{
    /// <summary>The directory as it stands on <paramref name="today"/>.</summary>
    public static OrganisationDirectory For(DateOnly today)
    {
        var calendar = BirkelundCalendar.Around(today);
        var directory = OrganisationDirectoryJson.Parse(EmbeddedText.Read("directory.json"));

        return directory with
        {
            Forums = [.. directory.Forums.Select(forum => forum with { Meetings = calendar.MeetingsOf(forum.Abbreviation) })],
        };
    }
}
