using System.Globalization;
using System.Net;
using System.Net.Sockets;
using FollowUp.Demo;
using FollowUp.Demo.Municipality;
using FollowUp.Features.Time;
using FollowUp.Server.Security;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Mail;
using FollowUp.TestServices.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;

namespace FollowUp.BrowserTests.Birkelund;

/// <summary>
/// The whole house for a browser test: server, PostgreSQL, Exim and Dovecot, the directory of Birkelund Kommune, a clock that the
/// test moves, and browsers of signed-in people.
/// </summary>
public sealed class BirkelundHouse : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly Chromium chromium;

    private BirkelundHouse(TestDatabase database, Chromium chromium, RealMailServers? mail, FakeTimeProvider clock, FollowUpHost host)
    {
        this.database = database;
        this.chromium = chromium;
        Mail = mail;
        Clock = clock;
        Host = host;
    }

    public FollowUpHost Host { get; }

    public FakeTimeProvider Clock { get; }

    /// <summary>Null when the test asked for no mail.</summary>
    public RealMailServers? Mail { get; }

    /// <summary>Opens the house on a day, at ten in the morning, with the directory in it and nothing else, and real mail servers.</summary>
    public static async Task<BirkelundHouse> WithMailAsync(
        TestPostgres postgres, Chromium chromium, DateOnly today, CancellationToken cancellationToken)
    {
        var database = await FollowUpHost.DatabaseAsync(postgres, cancellationToken);
        var mail = await RealMailServers.StartAsync(cancellationToken);
        var house = await OpenAsync(database, chromium, mail, today);
        await house.Host.ImportAsync(BirkelundDirectory.For(today));
        return house;
    }

    /// <summary>Opens the house on a day, at ten in the morning, with all that the demonstration has in it.</summary>
    public static async Task<BirkelundHouse> AsInTheDemoAsync(
        TestPostgres postgres, Chromium chromium, DateOnly today, CancellationToken cancellationToken)
    {
        var database = await FollowUpHost.DatabaseAsync(postgres, cancellationToken);
        await using (var seed = new DemoSeed(HostSettings.For(database.ConnectionString)))
        {
            await seed.FillAsync(DanishClock.Moment(today, new TimeOnly(10, 0)), new Progress<string>(), cancellationToken);
        }

        var house = await OpenAsync(database, chromium, null, today);
        await house.Host.ReadDirectoryAsync();
        return house;
    }

    private static async Task<BirkelundHouse> OpenAsync(TestDatabase database, Chromium chromium, RealMailServers? mail, DateOnly today)
    {
        var clock = new FakeTimeProvider(DanishClock.Moment(today, new TimeOnly(10, 0)));
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        var host = await FollowUpHost.StartAsync(database, clock, WithDemoPeople, settings: new Dictionary<string, string?>
        {
            ["Urls"] = address,
            ["Site:PublicAddress"] = address,
            ["Site:Municipality"] = "Birkelund Kommune",
            ["Mail:Port"] = (mail?.RelayPort ?? 1).ToString(CultureInfo.InvariantCulture),
            ["Mail:FromAddress"] = "followup@birkelund.example",
        });
        return new BirkelundHouse(database, chromium, mail, clock, host);
    }

    /// <summary>A browser in which the person has signed in; nobody when null.</summary>
    public async Task<IPage> BrowserOfAsync(string? personId, int width = 1280, bool script = true)
    {
        var context = await chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Host.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = script,
        });
        if (personId is not null)
        {
            var (name, value) = Host.SessionOf(Host.Person(personId));
            await context.AddCookiesAsync([new Microsoft.Playwright.Cookie { Name = name, Value = value, Url = Host.Address.ToString() }]);
        }

        return await context.NewPageAsync();
    }

    /// <summary>Moves the clock to a Danish local time.</summary>
    public void GoTo(DateOnly day, int hour, int minute) => Clock.SetUtcNow(DanishClock.Moment(day, new TimeOnly(hour, minute)));

    /// <summary>Runs a job as Hangfire does: in a scope of its own.</summary>
    public async Task RunAsync<TJob>(Func<TJob, Task> run)
        where TJob : notnull
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await run(ActivatorUtilities.CreateInstance<TJob>(scope.ServiceProvider));
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        if (Mail is not null)
        {
            await Mail.DisposeAsync();
        }

        await database.DisposeAsync();
    }

    /// <summary>The sign-in page as the demonstration shows it.</summary>
    private static void WithDemoPeople(WebApplicationBuilder builder) => builder.Services.AddScoped<IDemoPeople, DemoPeople>();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
