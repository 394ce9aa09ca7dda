using System.Globalization;
using System.Net.Http.Json;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>
/// Every door and who gets what there. An id in an address is Parkforum's. Acts are sent so that they change nothing: with a
/// revision that nobody saw, an unknown proposal, an empty text; 409, 422 or a page with the error means "may".
/// </summary>
[Collection(typeof(TownTests))]
public sealed class Door_matrix(Town town)
{
    private static readonly string[] Callers = ["nobody", "outsider", "member", "secretary", "other", "director", "administrator"];

    public static TheoryData<string> Rows => [.. DoorTable.Rows.Keys];

    [Fact]
    public async Task every_door_has_a_row()
    {
        var doors = await DoorList.OfAsync(town.Host);
        var without = doors.Except(DoorTable.Rows.Keys.Select(DoorTable.DoorOf)).ToList();
        without.ShouldBeEmpty(
            "Add a line to DoorTable.Lines for each of these doors: the door as printed here, then the status for "
            + string.Join(", ", Callers) + ". A door with an id gets 404 for those who may not know that the thing exists.");
        DoorTable.Rows.Keys.Select(DoorTable.DoorOf).Except(doors).ShouldBeEmpty("These doors are gone: remove their lines from DoorTable.Lines.");
    }

    /// <summary>By path, then by method: two changes that each add a door then touch different lines.</summary>
    [Fact]
    public void doors_stand_in_the_order_of_their_paths()
    {
        var doors = DoorTable.Rows.Keys.Select(row => (Row: row, Words: row.Split(' ', 3))).ToList();

        doors.Select(door => door.Row).ShouldBe(doors
            .OrderBy(door => door.Words[1], StringComparer.Ordinal).ThenBy(door => door.Words[0], StringComparer.Ordinal)
            .ThenBy(door => door.Row, StringComparer.Ordinal).Select(door => door.Row));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task each_caller_gets_what_the_table_says(string row)
    {
        var got = new List<string>();
        foreach (var caller in Callers)
        {
            using var client = town.Host.ClientFor(town.Caller(caller));
            using var request = DoorTable.Request(row, town.Park);
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            got.Add(((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture));
        }

        string.Join(' ', got).ShouldBe(DoorTable.Rows[row], $"{row} for {string.Join(", ", Callers)}");
    }

    [Fact]
    public async Task a_door_that_is_not_there_is_shut_for_nobody_and_missing_for_the_rest()
    {
        using var nobody = town.Host.ClientFor(null);
        ((int)(await nobody.GetAsync("/findes-ikke", TestContext.Current.CancellationToken)).StatusCode).ShouldBe(302);
        ((int)(await nobody.GetAsync("/api/nothing", TestContext.Current.CancellationToken)).StatusCode).ShouldBe(401);
        using var member = town.Host.ClientFor(town.Caller("member"));
        ((int)(await member.GetAsync("/api/nothing", TestContext.Current.CancellationToken)).StatusCode).ShouldBe(404);
    }

    [Theory]
    [InlineData("/api/minutes/{0}/accept-sure")]
    [InlineData("/api/meetings/{0}/outstanding/gather")]
    [InlineData("/api/access-keys")]
    public async Task an_act_by_cookie_without_the_form_token_changes_nothing(string path)
    {
        using var client = town.Host.ClientFor(town.Caller("secretary"), withFormToken: false);
        var address = string.Format(CultureInfo.InvariantCulture, path, town.Park.WaitingMinutes);
        var answer = await client.PostAsJsonAsync(address, new { name = "x" }, TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(400);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("/problems/form-token-missing");
    }

    [Fact]
    public async Task a_token_in_a_form_field_does_not_count_at_the_api()
    {
        using var withToken = town.Host.ClientFor(town.Caller("secretary"));
        var token = withToken.DefaultRequestHeaders.GetValues("RequestVerificationToken").Single();
        withToken.DefaultRequestHeaders.Remove("RequestVerificationToken");
        var answer = await withToken.PostAsync(
            $"/api/minutes/{town.Park.WaitingMinutes}/accept-sure",
            new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]),
            TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(400);
    }

    [Fact]
    public async Task every_form_on_a_page_needs_its_token()
    {
        foreach (var row in DoorTable.Rows.Keys.Where(row => row.StartsWith("POST /", StringComparison.Ordinal)
            && !row.StartsWith("POST /api", StringComparison.Ordinal) && !row.StartsWith("POST /scim", StringComparison.Ordinal) && !row.StartsWith("POST /fejl", StringComparison.Ordinal)))
        {
            using var client = town.Host.ClientFor(town.Caller("secretary"), withFormToken: false);
            using var request = DoorTable.Request(row, town.Park);
            ((int)(await client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode).ShouldBe(400, row);
        }
    }
}
