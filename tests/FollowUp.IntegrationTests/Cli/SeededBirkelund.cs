using System.Globalization;
using FollowUp.Demo;
using FollowUp.Demo.Mailbox;
using FollowUp.Features.Time;
using FollowUp.Server.EventStore;
using FollowUp.TestServices;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Postgres;

namespace FollowUp.IntegrationTests.Cli;

/// <summary>
/// Birkelund's database as of Monday 14 September 2026, 8 o'clock, and a mailbox. Its own round of that morning found no mail
/// server, so that everybody's digest still waits.
/// </summary>
internal sealed class SeededBirkelund : IAsyncDisposable
{
    public const string Template = "birkelund-seeded";

    private readonly TestDatabase database;
    private readonly TemporaryFolder folder;

    private SeededBirkelund(TestDatabase database, TemporaryFolder folder, DemoMailServer mail) =>
        (this.database, this.folder, Mail) = (database, folder, mail);

    public DemoMailServer Mail { get; }

    public string ConnectionString => database.ConnectionString;

    public Dictionary<string, string?> Settings => new()
    {
        ["FOLLOWUP_Database__ConnectionString"] = ConnectionString,
        ["FOLLOWUP_Site__PublicAddress"] = "https://followup.birkelund.example",
        ["FOLLOWUP_Site__Municipality"] = "Birkelund Kommune",
        ["FOLLOWUP_Mail__Host"] = "127.0.0.1",
        ["FOLLOWUP_Mail__Port"] = Mail.SmtpPort.ToString(CultureInfo.InvariantCulture),
        ["FOLLOWUP_Mail__Security"] = "None",
        ["FOLLOWUP_Mail__FromAddress"] = "followup@birkelund.example",
    };

    public static async Task<SeededBirkelund> CreateAsync(TestPostgres postgres)
    {
        var token = TestContext.Current.CancellationToken;
        var database = await postgres.CreateAsync(Template, SeedAsync, token);
        var folder = new TemporaryFolder();
        return new SeededBirkelund(database, folder, await DemoMailServer.StartAsync(folder.FullPath, 0, 0, token));
    }

    public async ValueTask DisposeAsync()
    {
        await Mail.DisposeAsync();
        await database.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>Fills an empty database; the name of the template that holds it is <see cref="Template"/>.</summary>
    internal static async Task SeedAsync(string connectionString, CancellationToken cancellationToken)
    {
        await FollowUpSchema.ApplyAsync(connectionString, cancellationToken);
        await using var seed = new DemoSeed(HostSettings.For(connectionString));
        await seed.FillAsync(DanishClock.Moment(new DateOnly(2026, 9, 14), new TimeOnly(8, 0)), new Progress<string>(), cancellationToken);
    }
}
