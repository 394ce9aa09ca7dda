using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using FollowUp.Calendar;
using FollowUp.Demo.Municipality;
using FollowUp.Features.Access;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Reminders;
using FollowUp.Features.Time;
using FollowUp.TestServices.Hosting;
using FollowUp.TestServices.Mail;
using FollowUp.TestServices.Postgres;
using FollowUp.TestServices.Processes;

namespace FollowUp.IntegrationTests.Reminders;

/// <summary>
/// `followup serve` as a process of its own, that can be killed, with the tasks of one meeting in its database and a gate before its
/// mail server. Rounds run when the test asks for them, by the API.
/// </summary>
internal sealed class RoundInAProcess : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly string accessKey;
    private FollowUpProcess? server;
    private Uri address = new("http://127.0.0.1");

    private RoundInAProcess(TestDatabase database, RealMailServers mail, SmtpGate gate, string accessKey, DateOnly morning, IReadOnlyList<string> recipients)
    {
        this.database = database;
        this.accessKey = accessKey;
        Mail = mail;
        Gate = gate;
        Morning = morning;
        Recipients = recipients;
    }

    public RealMailServers Mail { get; }

    public SmtpGate Gate { get; }

    /// <summary>The working day that the rounds are for.</summary>
    public DateOnly Morning { get; }

    /// <summary>Addresses of all who are to get a digest.</summary>
    public IReadOnlyList<string> Recipients { get; }

    public static async Task<RoundInAProcess> PrepareAsync(TestPostgres postgres, CancellationToken cancellationToken)
    {
        var database = await FollowUpHost.DatabaseAsync(postgres, cancellationToken);
        var mail = await RealMailServers.StartAsync(cancellationToken);
        var gate = new SmtpGate(mail.RelayPort);

        // The process has the machine's clock, so the minutes are those of these days.
        var today = DanishClock.DayOf(TimeProvider.System.GetUtcNow());
        var morning = DanishHolidays.AddWorkingDays(today, 1);
        await using var host = await FollowUpHost.StartAsync(database);
        await host.ImportAsync(BirkelundDirectory.For(today));
        var secretary = host.Person("ida.brandstrup");
        var minutes = BirkelundMinutes.WrittenBefore(today)[^1];
        var imported = await host.SendAsync(
            new ImportMinutes.Command(null, minutes.FileName, Encoding.UTF8.GetBytes(minutes.Text)), secretary);
        var id = imported.Value!.MinutesId;
        await host.SendAsync(new AcceptSureProposals.Command(id), secretary);
        await host.SendAsync(new ConfirmAnswers.Command(id), secretary);
        var key = await host.SendAsync(new CreateAccessKey.Command("test", 30), host.Person("tove.kirkeby"));
        var plan = await host.SendAsSystemAsync(
            new RunReminderRound.Command(DanishClock.Moment(morning, new TimeOnly(7, 30)), DryRun: true));
        return new RoundInAProcess(
            database, mail, gate, key.Value!.Secret, morning, [.. plan.Digests.Select(d => d.Digest.Recipient.Email!)]);
    }

    /// <summary>Starts the server, as after a crash when it ran before.</summary>
    public async Task StartAsync(int claimTakeoverSeconds, CancellationToken cancellationToken)
    {
        address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        server = FollowUpProcess.Start(["serve"], new Dictionary<string, string?>
        {
            ["FOLLOWUP_Urls"] = address.ToString(),
            ["FOLLOWUP_Database__ConnectionString"] = database.ConnectionString,
            ["FOLLOWUP_Site__PublicAddress"] = address.ToString(),
            ["FOLLOWUP_Site__Municipality"] = "Birkelund Kommune",
            ["FOLLOWUP_SignIn__Authority"] = "http://127.0.0.1:1",
            ["FOLLOWUP_SignIn__ClientId"] = "followup",
            ["FOLLOWUP_SignIn__ClientSecret"] = "hemmelig",
            ["FOLLOWUP_SignIn__FirstAdministrator"] = "tove.kirkeby@birkelund.example",
            ["FOLLOWUP_Mail__Host"] = "127.0.0.1",
            ["FOLLOWUP_Mail__Port"] = Gate.Port.ToString(CultureInfo.InvariantCulture),
            ["FOLLOWUP_Mail__Security"] = "None",
            ["FOLLOWUP_Mail__FromAddress"] = "followup@birkelund.example",
            ["FOLLOWUP_Reminders__Automatic"] = "false",
            ["FOLLOWUP_Reminders__ClaimTakeoverSeconds"] = claimTakeoverSeconds.ToString(CultureInfo.InvariantCulture),
        });
        await server.WaitForLineAsync("FollowUp listens on", cancellationToken);
    }

    /// <summary>Asks the server for a round of the morning; the answer, when it gives one.</summary>
    public async Task<HttpResponseMessage> RoundAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", accessKey);
        return await client.PostAsJsonAsync(
            "/api/reminder-rounds", new { asOf = DanishClock.Moment(Morning, new TimeOnly(7, 30)) }, cancellationToken);
    }

    /// <summary>kill -9.</summary>
    public Task KillAsync() => server!.KillAsync();

    /// <summary>The Message-Ids in each recipient's mailbox.</summary>
    public async Task<Dictionary<string, List<string>>> MailboxesAsync(CancellationToken cancellationToken)
    {
        var boxes = new Dictionary<string, List<string>>();
        foreach (var recipient in Recipients)
        {
            boxes[recipient] = [.. (await Mail.ReadAsync(recipient, cancellationToken)).Select(m => m.MessageId!)];
        }

        return boxes;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        await Gate.DisposeAsync();
        await Mail.DisposeAsync();
        await database.DisposeAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
