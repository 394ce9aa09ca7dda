using System.Globalization;
using FollowUp.Demo.Mailbox;
using FollowUp.Demo.Postgres;
using FollowUp.Features.Access;
using FollowUp.Features.Directory;
using FollowUp.Features.Time;
using FollowUp.Server;
using FollowUp.Server.EventStore;
using FollowUp.Server.Jobs;
using FollowUp.Server.Security;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.Demo;

/// <summary>
/// The whole house on one machine: PostgreSQL, the server, a mailbox, and Birkelund Kommune in it. What it started ends when it
/// is disposed; its data stays in the data folder.
/// </summary>
public sealed class DemoRun : IAsyncDisposable
{
    /// <summary>The usual port of the pages.</summary>
    public const int UsualPort = 5080;

    private const string Database = "followup";
    private const string KeyName = "demo";

    private readonly string dataFolder;
    private readonly Stack<IAsyncDisposable> started = new();

    private DemoRun(string dataFolder) => this.dataFolder = dataFolder;

    /// <summary>Where it is reached.</summary>
    public RunningDemo Running { get; private set; } = null!;

    /// <summary>The people to sign in as.</summary>
    public IReadOnlyList<DemoPerson> People { get; private set; } = [];

    /// <summary>Starts everything; a line of progress for each step.</summary>
    /// <param name="port">0 for any free one, null for the usual one or any other.</param>
    /// <exception cref="EmbeddedPostgresException">PostgreSQL cannot be had; the message says what to do.</exception>
    public static async Task<DemoRun> StartAsync(
        string dataFolder, int? port, TimeProvider time, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var run = new DemoRun(Path.GetFullPath(dataFolder));
        try
        {
            await run.StartAsync(port, time, progress, cancellationToken);
            return run;
        }
        catch
        {
            await run.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        RunningDemo.Remove(dataFolder);
        while (started.TryPop(out var part))
        {
            await part.DisposeAsync();
        }
    }

    private async Task StartAsync(int? port, TimeProvider time, IProgress<string> progress, CancellationToken cancellationToken)
    {
        System.IO.Directory.CreateDirectory(dataFolder);
        var postgres = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresSettings(Path.Combine(dataFolder, "postgres"), PostgresDurability.Durable), progress, cancellationToken);
        started.Push(postgres);
        await postgres.EnsureDatabaseAsync(Database, cancellationToken);
        var connectionString = postgres.ConnectionString(Database);
        progress.Report("Creating the schema ...");
        await FollowUpSchema.ApplyAsync(connectionString, cancellationToken);

        progress.Report("Starting the mailbox ...");
        var mail = await DemoMailServer.StartAsync(Path.Combine(dataFolder, "mail"), FreePort.Prefer(DemoMailServer.UsualSmtpPort),
            FreePort.Prefer(DemoMailServer.UsualWebPort), cancellationToken);
        started.Push(mail);

        var url = new Uri(string.Create(
            CultureInfo.InvariantCulture, $"http://127.0.0.1:{port ?? FreePort.Prefer(UsualPort)}"));
        var running = new RunningDemo(url, mail.WebAddress, connectionString, mail.SmtpPort, string.Empty);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(running.Settings()).Build();
        await using (var seed = new DemoSeed(configuration))
        {
            if (await seed.IsEmptyAsync(cancellationToken))
            {
                await seed.FillAsync(time.GetUtcNow(), progress, cancellationToken);
            }
        }

        progress.Report("Starting the server ...");
        var server = FollowUpServer.Build(configuration, (_, _) => { }, builder =>
        {
            builder.WebHost.UseUrls(url.ToString());
            builder.Services.AddSingleton(time);
            builder.Services.AddScoped<IDemoPeople, DemoPeople>();
        });
        started.Push(new StoppedWhenDisposed(server));
        await server.StartAsync(cancellationToken);
        server.ScheduleFollowUpJobs();

        await using var scope = server.Services.CreateAsyncScope();
        People = await scope.ServiceProvider.GetRequiredService<IDemoPeople>().AllAsync(cancellationToken);
        Running = running with { Url = new Uri(server.Urls.First()) };
        Running.Write(dataFolder);
    }

    /// <summary>A key with which `followup import` works on the running demonstration as its first secretary.</summary>
    private static async Task<string> SecretaryKeyAsync(WebApplication server, CancellationToken cancellationToken)
    {
        var clock = server.Services.GetRequiredService<DanishClock>();
        await using var session = server.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        var organisation = await Organisation.LoadAsync(session, cancellationToken);
        var secretary = organisation.ForumNamed("CF")!.SecretariesOn(clock.Today, organisation)[0];
        var secret = AccessKey.NewSecret();
        session.DeleteWhere<AccessKey>(key => key.Name == KeyName);
        session.Store(new AccessKey(
            Guid.CreateVersion7(), secretary, KeyName, AccessKey.HashOf(secret), clock.Now, clock.Now.AddDays(30)));
        await session.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>Disposing a host does not stop it in order: rounds would find their database gone.</summary>
    private sealed class StoppedWhenDisposed(WebApplication server) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await server.StopAsync(patience.Token);
            await server.DisposeAsync();
        }
    }
}
