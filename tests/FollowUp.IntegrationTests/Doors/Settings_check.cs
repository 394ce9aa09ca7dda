using FollowUp.Server.Options;

namespace FollowUp.IntegrationTests.Doors;

public sealed class Settings_check
{
    [Fact]
    public void safe_settings_are_met_with_silence() => SettingsCheck.Of(Safe()).ShouldBeEmpty();

    [Fact]
    public void what_is_missing_is_named_all_at_once()
    {
        var said = SettingsCheck.Of(new ServeSettings(new(), new(), new(), new() { NameClaim = "" }, ""));

        said.Select(sentence => sentence.Split(' ')[0]).ShouldBe(
            ["Database:ConnectionString", "Mail:Host", "Mail:FromAddress", "Site:PublicAddress", "Site:Municipality",
             "SignIn:Authority", "SignIn:ClientId", "SignIn:ClientSecret", "SignIn:NameClaim"]);
        said.ShouldAllBe(sentence => sentence.EndsWith('.'));
    }

    [Theory]
    [InlineData("relay.kommune.dk", false)]
    [InlineData("10.0.0.7", false)]
    [InlineData("127.0.0.1.evil.example", false)]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    public void mail_without_encryption_stays_on_the_machine(string host, bool safe)
    {
        var settings = Safe();
        settings.Mail.Security = MailSecurity.None;
        settings.Mail.Host = host;

        Says(settings, "Mail:Security is None").ShouldBe(!safe);
    }

    [Theory]
    [InlineData("http://followup.kommune.dk", "Site:PublicAddress is not https")]
    [InlineData("ftp://followup.kommune.dk", "Site:PublicAddress is missing")]
    [InlineData("followup.kommune.dk", "Site:PublicAddress is missing")]
    [InlineData("http://127.0.0.1:5080", null)]
    [InlineData("http://localhost:5080", null)]
    [InlineData("http://[::1]:5080", null)]
    public void the_public_address_is_https_but_for_the_own_machine(string address, string? complaint)
    {
        var settings = Safe();
        settings.Site.PublicAddress = address;

        var said = SettingsCheck.Of(settings);

        (complaint is null ? said.Count == 0 : said.Single().StartsWith(complaint, StringComparison.Ordinal)).ShouldBeTrue(string.Join('\n', said));
    }

    [Fact]
    public void https_outside_with_http_inside_wants_a_proxy_that_is_known()
    {
        var settings = Safe();
        settings.Site.KnownProxies.Clear();

        Says(settings, "Site:PublicAddress is https and Urls is not").ShouldBeTrue();
        Says(settings with { Urls = "https://0.0.0.0:8443" }, "Site:PublicAddress").ShouldBeFalse();
    }

    [Theory]
    [InlineData("10.0.0.7", true)]
    [InlineData("172.18.0.0/16", true)]
    [InlineData("fd00::/8", true)]
    [InlineData("proxy", false)]
    [InlineData("*", false)]
    public void a_proxy_is_an_address_or_a_network(string proxy, bool known)
    {
        var settings = Safe();
        settings.Site.KnownProxies.Add(proxy);

        Says(settings, "Site:KnownProxies").ShouldBe(!known);
    }

    [Theory]
    [InlineData("http://login.kommune.dk", "SignIn:Authority is not https")]
    [InlineData("login.kommune.dk", "SignIn:Authority is missing")]
    public void the_sign_in_service_is_https(string authority, string complaint)
    {
        var settings = Safe();
        settings.SignIn.Authority = authority;

        Says(settings, complaint).ShouldBeTrue();
    }

    [Fact]
    public void no_secret_is_repeated()
    {
        var settings = Safe();
        settings.Database.ConnectionString = "";
        settings.Mail.Password = "hemmelig-1";
        settings.SignIn.ClientSecret = "hemmelig-2";
        settings.SignIn.Authority = "x";

        string.Join('\n', SettingsCheck.Of(settings)).ShouldNotContain("hemmelig");
    }

    private static bool Says(ServeSettings settings, string beginning) =>
        SettingsCheck.Of(settings).Any(sentence => sentence.StartsWith(beginning, StringComparison.Ordinal));

    private static ServeSettings Safe() => new(
        new DatabaseOptions { ConnectionString = "Host=db" },
        new MailOptions { Host = "relay.kommune.dk", FromAddress = "followup@kommune.dk" },
        new SiteOptions { PublicAddress = "https://followup.kommune.dk", Municipality = "Engholm Kommune", KnownProxies = { "10.0.0.7" } },
        new SignInOptions { Authority = "https://login.kommune.dk", ClientId = "followup", ClientSecret = "secret" },
        "http://0.0.0.0:8080");
}
