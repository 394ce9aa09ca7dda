using System.Text.Json;
using FollowUp.Mining.People;

namespace FollowUp.UnitTests.Mining;

public sealed class OrganisationDirectoryJsonTests
{
    [Fact]
    public void missing_and_null_lists_are_empty()
    {
        var directory = OrganisationDirectoryJson.Parse("""
            { "municipality": "Birkelund Kommune", "people": [ { "id": "pia.vang", "name": "Pia Vang" } ], "forums": [ { "name": "Chefforum", "members": null } ], "directors": null }
            """);
        directory.Departments.ShouldBeEmpty();
        directory.Directors.ShouldBeEmpty();
        directory.Forums.ShouldHaveSingleItem().Members.ShouldBeEmpty();
        directory.People.ShouldHaveSingleItem().Email.ShouldBeNull();
    }

    [Fact]
    public void days_of_holders_and_meetings_are_read()
    {
        var directory = OrganisationDirectoryJson.Parse("""
            {
              "positions": [ { "title": "HR-chefen", "department": "HR", "holders": [ { "person": "pia.vang", "from": "2024-02-01" } ] } ],
              "forums": [ { "name": "Chefforum", "meetings": [ { "date": "2026-09-10", "start": "09:00:00", "place": "Bøgen" } ] } ]
            }
            """);
        directory.Positions[0].Holders[0].ShouldBe(new PositionHolder("pia.vang", new DateOnly(2024, 2, 1), null));
        directory.Forums[0].Meetings[0].Start.ShouldBe(new TimeOnly(9, 0));
    }

    [Fact]
    public void roles_with_days_stand_among_ids_without()
    {
        var directory = OrganisationDirectoryJson.Parse("""
            {
              "forums": [ {
                "name": "Chefforum",
                "chair": { "position": "Kommunaldirektøren" },
                "secretaries": [ "ida.brandstrup" ],
                "members": [ "omar.lundby", { "person": "pia.vang", "from": "2024-02-01", "to": "2026-08-31" } ]
              } ]
            }
            """);
        var forum = directory.Forums[0];
        forum.Chair.ShouldBeNull();
        forum.Secretaries.ShouldBe(["ida.brandstrup"]);
        forum.Members.ShouldBe(["omar.lundby"]);
        forum.Roles.ShouldBe(
            [
                new DirectoryRole(DirectoryRole.Chair, null, "Kommunaldirektøren", null, null),
                new DirectoryRole(DirectoryRole.Member, "pia.vang", null, new DateOnly(2024, 2, 1), new DateOnly(2026, 8, 31)),
            ]);
    }

    [Fact]
    public void absences_aliases_heads_and_who_left_are_read()
    {
        var directory = OrganisationDirectoryJson.Parse("""
            {
              "departments": [ { "name": "HR", "head": "HR-chefen", "parent": "Stab" } ],
              "people": [ { "id": "pia.vang", "name": "Pia Vang", "aliases": [ "Pia V." ], "left": "2026-10-01" } ],
              "absences": [ { "person": "pia.vang", "from": "2026-07-01", "deputy": "omar.lundby" } ]
            }
            """);
        directory.Departments[0].ShouldBe(new DirectoryDepartment("HR", []) { Head = "HR-chefen", Parent = "Stab" });
        directory.People[0].Aliases.ShouldBe(["Pia V."]);
        directory.People[0].Left.ShouldBe(new DateOnly(2026, 10, 1));
        directory.Absences.ShouldBe([new DirectoryAbsence("pia.vang", new DateOnly(2026, 7, 1), null, "omar.lundby", null)]);
    }

    [Theory]
    [InlineData("""{ "forums": [ { "name": "F", "members": [ { "from": "2024-02-01" } ] } ] }""")]
    [InlineData("""{ "forums": [ { "name": "F", "members": [ { "person": "a", "position": "b" } ] } ] }""")]
    [InlineData("""{ "forums": [ { "name": "F", "roles": [ { "kind": "guest", "person": "a" } ] } ] }""")]
    public void a_role_of_nobody_or_of_two_is_said_to_be_wrong(string json) => Should.Throw<JsonException>(() => OrganisationDirectoryJson.Parse(json));

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{ "people": [ { "id": "pia.vang" } ] }""")]
    public void what_is_no_directory_is_said_to_be_none(string json) => Should.Throw<JsonException>(() => OrganisationDirectoryJson.Parse(json));
}
