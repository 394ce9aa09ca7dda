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

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{ "people": [ { "id": "pia.vang" } ] }""")]
    public void what_is_no_directory_is_said_to_be_none(string json) => Should.Throw<JsonException>(() => OrganisationDirectoryJson.Parse(json));
}
