using System.Net;
using FollowUp.IntegrationTests.Web;
using FollowUp.Server.Security;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;
using FollowUp.TestServices.Processes;

namespace FollowUp.IntegrationTests.Doors;

/// <summary>`serve` and `migrate` as processes of their own.</summary>
public sealed class Serving(TestPostgres postgres)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task without_settings_it_does_not_start_and_names_all_that_is_missing()
    {
        await using var serve = FollowUpProcess.Start(["serve"]);

        (await serve.WaitForExitAsync(Token)).ShouldBe(1);
        foreach (var setting in new[]
        {
            "Database:ConnectionString is missing", "Mail:Host is missing", "Mail:FromAddress is missing", "Site:PublicAddress is missing",
            "Site:Municipality is missing", "SignIn:Authority is missing", "SignIn:ClientId is missing", "SignIn:ClientSecret is missing",
        })
        {
            serve.Output.ShouldContain(setting);
        }
    }

    [Fact]
    public async Task with_unsafe_settings_it_does_not_start_and_says_which_and_no_secret()
    {
        await using var serve = FollowUpProcess.Start(["serve"], new Dictionary<string, string?>(Settings("Host=127.0.0.1;Port=1;Password=hemmelig-1"))
        {
            ["FOLLOWUP_Mail__Host"] = "relay.kommune.dk",
            ["FOLLOWUP_Site__PublicAddress"] = "http://followup.kommune.dk",
            ["FOLLOWUP_SignIn__Authority"] = "http://login.kommune.dk",
        });

        (await serve.WaitForExitAsync(Token)).ShouldBe(1);
        serve.Output.ShouldContain("Mail:Security is None");
        serve.Output.ShouldContain("Site:PublicAddress is not https");
        serve.Output.ShouldContain("SignIn:Authority is not https");
        serve.Output.ShouldContain("The database cannot be reached");
        serve.Output.ShouldNotContain("hemmelig");
        serve.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task a_setting_that_is_not_of_its_kind_is_named()
    {
        await using var serve = FollowUpProcess.Start(["serve"], new Dictionary<string, string?> { ["FOLLOWUP_Mail__Port"] = "smtp" });

        (await serve.WaitForExitAsync(Token)).ShouldBe(1);
        serve.Output.ShouldContain("Mail:Port");
        serve.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task on_a_database_without_schema_it_asks_for_migrate_and_starts_after_it()
    {
        await using var database = await postgres.CreateAsync(Token);
        var settings = Settings(database.ConnectionString);

        await using (var early = FollowUpProcess.Start(["serve"], settings))
        {
            (await early.WaitForExitAsync(Token)).ShouldBe(1);
            early.Output.ShouldContain("run ./followup migrate");
        }

        await using (var dry = FollowUpProcess.Start(["migrate", "--dry-run"], settings))
        {
            (await dry.WaitForExitAsync(Token)).ShouldBe(0);
            dry.Output.ShouldContain("followup.mt_events", Case.Insensitive);
        }

        await using (var migrate = FollowUpProcess.Start(["migrate"], settings))
        {
            (await migrate.WaitForExitAsync(Token)).ShouldBe(0);
        }

        await using (var again = FollowUpProcess.Start(["migrate", "--dry-run"], settings))
        {
            (await again.WaitForExitAsync(Token)).ShouldBe(0);
            again.Output.ShouldContain("Nothing to do.");
        }

        await using var serve = FollowUpProcess.Start(["serve"], settings);
        var line = await serve.WaitForLineAsync("FollowUp listens on", Token);
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(line.Split(' ')[^1]) };
        (await browser.GetAsync("/health/live", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/health/ready", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/opgaver?tekst=hemmelig", Token)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using (var stranger = new HttpRequestMessage(HttpMethod.Get, "/log-ind") { Headers = { Host = "evil.example" } })
        {
            (await browser.SendAsync(stranger, Token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        using var visitor = new Visitor(browser);
        await visitor.OpenAsync("/log-ind");
        visitor.Page.QuerySelectorAll("form[action*=Demo]").ShouldBeEmpty();
        (await serve.TerminateAsync(Token)).ShouldBe(0);
        serve.Output.ShouldNotContain("hemmelig");
    }

    [Fact]
    public async Task there_is_no_demo_sign_in()
    {
        await using var database = await FollowUpHost.DatabaseAsync(postgres, Token);
        await using var provider = await SignInService.StartAsync();
        await using var host = await FollowUpHost.StartAsync(database, settings: provider.Settings(), signIn: OpenIdConnectSignIn.Add);
        await host.ImportAsync(Engholm.Directory);

        host.Services.GetService(typeof(IDemoPeople)).ShouldBeNull();
        typeof(IDemoPeople).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IDemoPeople)) && !type.IsInterface).ShouldBeEmpty();
        using var browser = host.ClientFor(null);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("person", host.Person("adm").Id.ToString())]);
        (await browser.PostAsync("/log-ind?handler=Demo", form, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string?> Settings(string connectionString) => new()
    {
        ["FOLLOWUP_Urls"] = "http://127.0.0.1:0",
        ["FOLLOWUP_Database__ConnectionString"] = connectionString,
        ["FOLLOWUP_Mail__Host"] = "127.0.0.1",
        ["FOLLOWUP_Mail__Port"] = "1",
        ["FOLLOWUP_Mail__Security"] = "None",
        ["FOLLOWUP_Mail__FromAddress"] = "followup@engholm.example",
        ["FOLLOWUP_Site__PublicAddress"] = "http://127.0.0.1",
        ["FOLLOWUP_Site__Municipality"] = "Engholm Kommune",
        ["FOLLOWUP_SignIn__Authority"] = "http://127.0.0.1:1",
        ["FOLLOWUP_SignIn__ClientId"] = "followup",
        ["FOLLOWUP_SignIn__ClientSecret"] = "hemmelig-2",
    };
}
