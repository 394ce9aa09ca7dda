using FollowUp.Mining.People;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>
/// An invented municipality, small enough to know by heart: two forums that are nobody's business but their own, and one person
/// of each kind. Parkforum: secretary sek.park, member med.park. Havneforum: secretary sek.havn, member med.havn.
/// </summary>
internal static class Engholm
{
    /// <summary>Outside both forums, without position or role.</summary>
    public const string Outsider = "ude";

    public const string Director = "dir";

    public const string Administrator = "adm";

    public static OrganisationDirectory Directory { get; } = new(
        "Engholm Kommune",
        [new DirectoryDepartment("Park & Vej", ["PV"]), new DirectoryDepartment("Havn & Erhverv", ["HE"])],
        [
            Person("sek.park", "Asta Parksekretær"),
            Person("med.park", "Bo Parkchef"),
            Person("sek.havn", "Carla Havnesekretær"),
            Person("med.havn", "Dan Havnechef"),
            Person(Director, "Eva Direktør"),
            Person(Administrator, "Finn Administrator"),
            Person(Outsider, "Gry Udenfor"),
        ],
        [
            new DirectoryPosition("Parkchefen", "Park & Vej", [], [new PositionHolder("med.park", new DateOnly(2020, 1, 1), null)]),
            new DirectoryPosition("Havnechefen", "Havn & Erhverv", [], [new PositionHolder("med.havn", new DateOnly(2020, 1, 1), null)]),
        ],
        [
            Forum("Parkforum", "PF", "Parkgruppen", "sek.park", "med.park"),
            Forum("Havneforum", "HF", "Havnegruppen", "sek.havn", "med.havn"),
        ],
        [Director],
        [Administrator]);

    private static DirectoryPerson Person(string id, string name) =>
        new(id, name, null, $"{id}@engholm.example", $"{id}@engholm.example");

    private static DirectoryForum Forum(string name, string abbreviation, string group, string secretary, string member) =>
        new(name, abbreviation, [], [group], member, [secretary], [member],
            [
                new DirectoryMeeting(new DateOnly(2026, 9, 10), new TimeOnly(9, 0), "Rådhuset"),
                new DirectoryMeeting(new DateOnly(2026, 10, 15), new TimeOnly(9, 0), "Rådhuset"),
                new DirectoryMeeting(new DateOnly(2026, 11, 12), new TimeOnly(9, 0), "Rådhuset"),
            ]);
}
