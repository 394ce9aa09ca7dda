using FollowUp.Server.Security;

namespace FollowUp.Server.Web;

/// <summary>One entry of the main menu. Only pages that exist are named here.</summary>
/// <param name="TextKey">Key of the words in the resources.</param>
public sealed record MenuItem(string Href, string TextKey)
{
    private static readonly MenuItem Front = new("/", "menu.front");
    private static readonly MenuItem Minutes = new("/referater", "menu.minutes");
    private static readonly MenuItem NextMeeting = new("/naeste-moede", "menu.next-meeting");
    private static readonly MenuItem Items = new("/opgaver", "menu.items");
    private static readonly MenuItem AllItems = new("/opgaver", "menu.all-items");
    private static readonly MenuItem Mine = new("/mine-opgaver", "menu.mine");
    private static readonly MenuItem Department = new("/min-afdeling", "menu.department");
    private static readonly MenuItem Overview = new("/overblik", "menu.overview");
    private static readonly MenuItem Quality = new("/kvalitet", "menu.quality");
    private static readonly MenuItem Organisation = new("/organisation", "menu.organisation");

    /// <summary>What each role comes for, in the order of how often.</summary>
    public static IReadOnlyList<MenuItem> For(SignedInPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        MenuItem[] items = person switch
        {
            { IsSecretary: true } => [Front, Minutes, NextMeeting, Items, Mine, Quality, Organisation],
            { IsDirector: true } => [Overview, Mine, AllItems],
            { IsAdministrator: true, MemberOf.IsEmpty: true } => [Organisation, Quality],
            { IsHead: true } => [Mine, Department, Items],
            _ => [Mine, Items],
        };
        return person.IsAdministrator ? [.. items.Union([Organisation, Quality])] : items;
    }

    /// <summary>True for the page itself and those below it; a meeting's pages belong under the next meeting.</summary>
    public bool IsCurrent(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path == Href ||
            (Href.Length > 1 && path.StartsWith(Href + "/", StringComparison.Ordinal)) ||
            (this == NextMeeting && path.StartsWith("/moeder/", StringComparison.Ordinal));
    }
}
