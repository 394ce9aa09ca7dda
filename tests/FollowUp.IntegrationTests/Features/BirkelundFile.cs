using FollowUp.Mining.People;

namespace FollowUp.IntegrationTests.Features;

/// <summary>The directory of these tests: two forums, four chefs, a director, an administrator, a vacant position.</summary>
internal static class BirkelundFile
{
    public const string Secretary = "ida.brandstrup";
    public const string OtherSecretary = "jonas.lind";
    public const string Mette = "mette.rosenlund";
    public const string Omar = "omar.lundby";
    public const string Anders = "anders.holt";
    public const string Nanna = "nanna.westh";
    public const string Director = "henrik.thorsager";
    public const string Administrator = "tove.kirkeby";

    public const string ChefOfStab = "Chefen for Økonomi & Stab";
    public const string ChefOfJobs = "Chefen for Beskæftigelse";
    public const string ChefOfTechnics = "Chefen for Teknik & Miljø";
    public const string ChefOfCulture = "Chefen for Kultur & Fritid";
    public const string VacantChef = "HR-chefen";

    private static readonly DateOnly Always = new(2020, 1, 1);

    public static OrganisationDirectory Directory { get; } = new(
        "Birkelund Kommune",
        [
            Department("Økonomi & Stab"), Department("Beskæftigelse"), Department("Teknik & Miljø"), Department("Kultur & Fritid"),
            Department("HR & Arbejdsmiljø"),
        ],
        [
            Somebody(Secretary, "Ida Brandstrup"), Somebody(OtherSecretary, "Jonas Lind"), Somebody(Mette, "Mette Rosenlund"),
            Somebody(Omar, "Omar Lundby"), Somebody(Anders, "Anders Holt"), Somebody(Nanna, "Nanna Westh"),
            Somebody(Director, "Henrik Thorsager"), Somebody(Administrator, "Tove Kirkeby"),
        ],
        [
            Held(ChefOfStab, "Økonomi & Stab", Mette), Held(ChefOfJobs, "Beskæftigelse", Omar),
            Held(ChefOfTechnics, "Teknik & Miljø", Anders), Held(ChefOfCulture, "Kultur & Fritid", Nanna),
            new DirectoryPosition(VacantChef, "HR & Arbejdsmiljø", [], []),
        ],
        [
            new DirectoryForum(
                "Chefforum", "CF", [], ["Afdelingscheferne", "Cheferne"], Director, [Secretary], [Mette, Omar, Anders],
                [On(2026, 9, 10), On(2026, 9, 24), On(2026, 10, 8)]),
            new DirectoryForum(
                "Direktionen", "DIR", ["Direktørforum"], [], Director, [OtherSecretary], [Director], [On(2026, 9, 22)]),
        ],
        [Director],
        [Administrator]);

    private static DirectoryDepartment Department(string name) => new(name, []);

    private static DirectoryPerson Somebody(string id, string name) => new(id, name, null, $"{id}@birkelund.example", null);

    private static DirectoryPosition Held(string title, string department, string person) =>
        new(title, department, [], [new PositionHolder(person, Always, null)]);

    private static DirectoryMeeting On(int year, int month, int day) => new(new DateOnly(year, month, day), new TimeOnly(9, 0), "Bøgen");
}
