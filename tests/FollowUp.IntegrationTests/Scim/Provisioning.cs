using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.IntegrationTests.Doors;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using Microsoft.Extensions.Time.Testing;

namespace FollowUp.IntegrationTests.Scim;

/// <summary>Requests as Entra ID and Okta send them. It is Monday 21 September 2026.</summary>
public sealed class Provisioning(TestPostgres postgres) : IAsyncLifetime
{
    private const string PatchOp = """ "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], """;

    private static readonly DateOnly Today = new(2026, 9, 21);

    private readonly FakeTimeProvider clock = new(Town.Now);
    private TestDatabase database = null!;
    private FollowUpHost host = null!;
    private HttpClient client = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await FollowUpHost.DatabaseAsync(postgres, Token);
        host = await FollowUpHost.StartAsync(database, clock);
        await host.ImportAsync(Engholm.Directory);
        client = Showing(await ProvisioningKey.OfAsync(host));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task as_entra_sends_it_a_user_is_sought_made_changed_and_put_out_of_service()
    {
        (await GetAsync("/Users?filter=userName eq \"ny@engholm.example\"")).GetProperty("totalResults").GetInt32().ShouldBe(0);
        var made = await SendAsync(HttpMethod.Post, "/Users", """
            {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
             "externalId":"ny.mand","userName":"ny@engholm.example","active":true,"displayName":"Ny Mand",
             "emails":[{"primary":true,"type":"work","value":"ny@engholm.example"}],"meta":{"resourceType":"User"},
             "name":{"formatted":"Ny Mand","familyName":"Mand","givenName":"Ny"}}
            """);
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        var id = (await JsonAsync(made)).GetProperty("id").GetString()!;
        made.Headers.Location!.AbsolutePath.ShouldBe($"/scim/v2/Users/{id}");

        var changed = await JsonAsync(await PatchAsync($"/Users/{id}", """
            {"op":"Replace","path":"emails[type eq \"work\"].value","value":"nyere@engholm.example"},
            {"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department","value":"Park & Vej"},
            {"op":"Replace","path":"name.familyName","value":"Kvinde"},{"op":"Replace","path":"displayName","value":"Ny Kvinde"}
            """));
        changed.GetProperty("emails")[0].GetProperty("value").GetString().ShouldBe("nyere@engholm.example");
        changed.GetProperty("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User").GetProperty("department").GetString().ShouldBe("Park & Vej");

        var person = await PersonAsync(id);
        (person.Name, person.Email, person.SignInName, person.LeftOn).ShouldBe(("Ny Kvinde", "nyere@engholm.example", "ny@engholm.example", null));

        await PatchAsync($"/Users/{id}", """{"op":"Replace","path":"active","value":"False"}""");
        (await PersonAsync(id)).LeftOn.ShouldBe(Today);
        (await GetAsync($"/Users/{id}")).GetProperty("active").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task as_okta_sends_it_a_user_is_replaced_and_put_out_of_service_without_a_path()
    {
        var id = await MakeAsync("okta@engholm.example");
        var replaced = await SendAsync(HttpMethod.Put, $"/Users/{id}", """
            {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"x","userName":"okta@engholm.example","name":{"givenName":"Okta","familyName":"Bruger"},
             "emails":[{"primary":false,"type":"home","value":"hjemme@engholm.example"},{"primary":true,"type":"work","value":"okta@engholm.example"}],
             "active":true,"groups":[]}
            """);

        (await JsonAsync(replaced)).GetProperty("displayName").GetString().ShouldBe("Okta Bruger");
        (await PersonAsync(id)).Email.ShouldBe("okta@engholm.example");
        (await PatchAsync($"/Users/{id}", """{"op":"replace","value":{"active":false}}""")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PersonAsync(id)).IsHereOn(Today).ShouldBeFalse();
    }

    [Fact]
    public async Task somebody_whom_a_file_brought_is_found_and_stays_who_they_are()
    {
        var known = host.Person("sek.park");
        var found = (await GetAsync("/Users?filter=userName eq \"SEK.PARK@engholm.example\"")).GetProperty("Resources")[0];
        found.GetProperty("id").GetString().ShouldBe(known.Id.ToString());

        await PatchAsync($"/Users/{known.Id}", """{"op":"replace","path":"displayName","value":"Asta Ny"},{"op":"add","path":"externalId","value":"a-1"}""");

        var person = await PersonAsync(known.Id.ToString());
        (person.Name, person.ExternalId, person.Email).ShouldBe(("Asta Ny", "sek.park", known.Email));
        CallerOf("sek.park").IsSecretary.ShouldBeTrue();

        // And a file that comes after it does not forget what the client said.
        await host.ImportAsync(Engholm.Directory);
        (await GetAsync("/Users?filter=externalId eq \"a-1\"")).GetProperty("totalResults").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task who_is_deleted_has_left_is_kept_and_comes_back_as_the_same_person()
    {
        var id = await MakeAsync("gaar@engholm.example");

        (await SendAsync(HttpMethod.Delete, $"/Users/{id}", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await client.GetAsync($"/scim/v2/Users/{id}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await SendAsync(HttpMethod.Delete, $"/Users/{id}", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PersonAsync(id)).LeftOn.ShouldBe(Today);
        (await MakeAsync("gaar@engholm.example")).ShouldBe(id);
        (await PersonAsync(id)).LeftOn.ShouldBeNull();
    }

    [Fact]
    public async Task a_group_gives_nothing_until_an_administrator_says_what_it_gives_and_then_follows_its_members()
    {
        var id = await MakeAsync("medlem@engholm.example");
        var group = (await JsonAsync(await SendAsync(HttpMethod.Post, "/Groups", $$"""
            {"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"Parkens folk","members":[{"value":"{{id}}"}]}
            """))).GetProperty("id").GetString()!;
        (await CallerAsync(id)).HasRole.ShouldBeFalse();

        await GrantAsync(group, "secretary", host.Organisation.ForumNamed("Parkforum")!.Id);
        (await CallerAsync(id)).IsSecretary.ShouldBeTrue();
        (await GetAsync($"/Users/{id}")).GetProperty("groups")[0].GetProperty("display").GetString().ShouldBe("Parkens folk");

        clock.Advance(TimeSpan.FromDays(1));
        await PatchAsync($"/Groups/{group}", $$"""{"op":"remove","path":"members[value eq \"{{id}}\"]"}""");
        (await CallerAsync(id)).IsSecretary.ShouldBeFalse();
        var role = host.Organisation.ForumNamed("Parkforum")!.AllRoles.Single(r => r.PersonId == Guid.Parse(id));
        (role.From, role.To).ShouldBe((Today, Today));
        CallerOf("sek.park").IsSecretary.ShouldBeTrue();
    }

    [Fact]
    public async Task a_file_does_not_end_what_a_group_gives_nor_a_group_what_a_file_gives()
    {
        var park = host.Organisation.ForumNamed("Parkforum")!.Id;
        var newcomer = await MakeAsync("ny@engholm.example");
        var known = host.Person("med.park").Id;
        var group = await GroupAsync("Parkens medlemmer", newcomer, known.ToString());
        await GrantAsync(group, "member", park);
        clock.Advance(TimeSpan.FromDays(1));

        await host.ImportAsync(Engholm.Directory);
        (await CallerAsync(newcomer)).MemberOf.ShouldContain(park);

        await SendAsync(HttpMethod.Delete, $"/Groups/{group}", null);
        (await CallerAsync(newcomer)).MemberOf.ShouldBeEmpty();
        CallerOf("med.park").MemberOf.ShouldContain(park);
    }

    [Fact]
    public async Task directors_and_administrators_by_group_are_so_for_as_long_as_they_are_in_it()
    {
        var id = await MakeAsync("leder@engholm.example");
        var group = await GroupAsync("Ledelsen", id);
        await GrantAsync(group, "director", null);
        (await CallerAsync(id)).IsDirector.ShouldBeTrue();

        await GrantAsync(group, "administrator", null);
        var caller = await CallerAsync(id);
        (caller.IsDirector, caller.IsAdministrator).ShouldBe((false, true));

        await PatchAsync($"/Groups/{group}", $$"""{"op":"Remove","path":"members","value":[{"value":"{{id}}"}]}""");
        (await CallerAsync(id)).IsAdministrator.ShouldBeFalse();
        (await CallerAsync(host.Person(Engholm.Administrator).Id.ToString())).IsAdministrator.ShouldBeTrue();
    }

    [Fact]
    public async Task lists_come_page_by_page_and_with_the_attributes_that_are_asked_for()
    {
        var page = await GetAsync("/Users?startIndex=2&count=3&attributes=userName");
        (page.GetProperty("totalResults").GetInt32(), page.GetProperty("startIndex").GetInt32(), page.GetProperty("itemsPerPage").GetInt32()).ShouldBe((7, 2, 3));
        page.GetProperty("Resources")[0].EnumerateObject().Select(p => p.Name).ShouldBe(["schemas", "id", "userName"], ignoreOrder: true);
        (await GetAsync("/Users?count=0")).GetProperty("Resources").GetArrayLength().ShouldBe(0);
        var group = await GroupAsync("Alle", host.Person("sek.park").Id.ToString());
        (await GetAsync($"/Groups/{group}?excludedAttributes=members")).TryGetProperty("members", out _).ShouldBeFalse();
        (await GetAsync($"/Groups?filter=members.value eq \"{host.Person("sek.park").Id}\" and displayName eq \"alle\""))
            .GetProperty("totalResults").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task who_has_not_seen_the_present_version_changes_nothing()
    {
        var id = await MakeAsync("etag@engholm.example");
        var seen = (await client.GetAsync($"/scim/v2/Users/{id}", Token)).Headers.ETag!.ToString();
        (await SendAsync(HttpMethod.Get, $"/Users/{id}", null, ("If-None-Match", seen))).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        await PatchAsync($"/Users/{id}", """{"op":"replace","path":"title","value":"Ny"}""");

        var late = await SendAsync(HttpMethod.Delete, $"/Users/{id}", null, ("If-Match", seen));

        late.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await PersonAsync(id)).LeftOn.ShouldBeNull();
    }

    [Theory]
    [InlineData("POST", "/Users", """{"displayName":"Uden navn"}""", 400, "invalidValue")]
    [InlineData("POST", "/Users", """{"userName":"sek.park@engholm.example"}""", 409, "uniqueness")]
    [InlineData("POST", "/Users", """{"userName":"x","active":"måske"}""", 400, "invalidValue")]
    [InlineData("POST", "/Users", "{", 400, "invalidSyntax")]
    [InlineData("POST", "/Users", "[]", 400, "invalidSyntax")]
    [InlineData("POST", "/Groups", """{"displayName":"G","members":[{"value":"ingen"}]}""", 400, "invalidValue")]
    [InlineData("GET", "/Users?filter=userName sw \"a\"", null, 400, "invalidFilter")]
    [InlineData("GET", "/Users?filter=userName eq", null, 400, "invalidFilter")]
    [InlineData("GET", "/Users/ingen", null, 404, null)]
    [InlineData("PUT", "/Users/0198f0c4-0000-7000-8000-00000000dead", """{"userName":"x"}""", 404, null)]
    [InlineData("GET", "/Nothing", null, 404, null)]
    public async Task what_cannot_be_is_answered_as_the_standard_says(string method, string path, string? body, int status, string? scimType)
    {
        var answer = await SendAsync(new HttpMethod(method), path, body);

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/scim+json");
        var error = await JsonAsync(answer);
        error.GetProperty("schemas")[0].GetString().ShouldBe("urn:ietf:params:scim:api:messages:2.0:Error");
        (error.TryGetProperty("scimType", out var type) ? type.GetString() : null).ShouldBe(scimType);
    }

    [Theory]
    [InlineData("""{"op":"replace","path":"id","value":"x"}""", "mutability")]
    [InlineData("""{"op":"replace","path":"emails[type","value":"x"}""", "invalidPath")]
    [InlineData("""{"op":"remove"}""", "noTarget")]
    [InlineData("""{"op":"replace","value":"x"}""", "invalidValue")]
    [InlineData("""{"op":"move","path":"title"}""", "invalidSyntax")]
    [InlineData("""{"op":"remove","path":"userName"}""", "invalidValue")]
    public async Task a_patch_that_cannot_be_done_changes_nothing(string operation, string scimType)
    {
        var id = await MakeAsync("fast@engholm.example");

        var answer = await PatchAsync($"/Users/{id}", """{"op":"replace","path":"title","value":"Halvt"},""" + operation);

        ((int)answer.StatusCode).ShouldBe(400);
        (await JsonAsync(answer)).GetProperty("scimType").GetString().ShouldBe(scimType);
        (await GetAsync($"/Users/{id}")).TryGetProperty("title", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task each_key_opens_its_own_door_and_only_an_administrator_makes_one_for_provisioning()
    {
        using var administrator = host.ClientFor(host.Person(Engholm.Administrator));
        (await administrator.GetAsync("/scim/v2/Users", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var usual = await administrator.PostAsJsonAsync("/api/access-keys", new { name = "usual" }, Token);
        using var program = Showing((await JsonAsync(usual)).GetProperty("key").GetString()!);
        (await program.GetAsync("/api/organisation", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await program.GetAsync("/scim/v2/Users", Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await client.GetAsync("/scim/v2/Users", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync("/api/organisation", Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var secretary = host.ClientFor(host.Person("sek.park"));
        (await secretary.PostAsJsonAsync("/api/access-keys", new { name = "x", forProvisioning = true }, Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await host.ImportAsync(Engholm.Directory with { Administrators = ["sek.park"] });
        (await client.GetAsync("/scim/v2/Users", Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private HttpClient Showing(string key)
    {
        var program = host.ClientFor(null, withFormToken: false);
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return program;
    }

    private async Task<string> MakeAsync(string userName)
    {
        var made = await SendAsync(HttpMethod.Post, "/Users", $$"""{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"{{userName}}"}""");
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        return (await JsonAsync(made)).GetProperty("id").GetString()!;
    }

    private async Task<string> GroupAsync(string name, params string[] members)
    {
        var list = string.Join(',', members.Select(member => $$"""{"value":"{{member}}"}"""));
        return (await JsonAsync(await SendAsync(HttpMethod.Post, "/Groups", $$"""{"displayName":"{{name}}","members":[{{list}}]}"""))).GetProperty("id").GetString()!;
    }

    private async Task GrantAsync(string group, string kind, Guid? forumId)
    {
        using var administrator = host.ClientFor(host.Person(Engholm.Administrator));
        (await administrator.PutAsJsonAsync($"/api/scim-groups/{group}/grant", new { kind, forumId }, Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private Task<HttpResponseMessage> PatchAsync(string path, string operations) =>
        SendAsync(HttpMethod.Patch, path, $$"""{ {{PatchOp}} "Operations": [{{operations}}] }""");

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body, (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(method, "/scim/v2" + path)
        {
            Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/scim+json"),
        };
        if (header is { } one)
        {
            request.Headers.TryAddWithoutValidation(one.Name, one.Value);
        }

        return await client.SendAsync(request, Token);
    }

    private async Task<JsonElement> GetAsync(string path) => await JsonAsync(await SendAsync(HttpMethod.Get, path, null));

    private static Task<JsonElement> JsonAsync(HttpResponseMessage answer) => answer.Content.ReadFromJsonAsync<JsonElement>(Token);

    private async Task<Person> PersonAsync(string id)
    {
        await host.ReadDirectoryAsync();
        return host.Organisation.People[Guid.Parse(id)];
    }

    private async Task<Caller> CallerAsync(string id)
    {
        await host.ReadDirectoryAsync();
        return CallerReader.For(host.Organisation, Guid.Parse(id), global::FollowUp.Features.Time.DanishClock.DayOf(clock.GetUtcNow()), Domain.Deciding.Channel.Api);
    }

    private Caller CallerOf(string externalId) => CallerReader.For(
        host.Organisation, host.Person(externalId).Id, global::FollowUp.Features.Time.DanishClock.DayOf(clock.GetUtcNow()), Domain.Deciding.Channel.Api);
}
