using FollowUp.Demo;
using FollowUp.Domain.Deciding;
using FollowUp.Server;
using FollowUp.Server.Security;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace FollowUp.Cli.Commands;

/// <summary>
/// The use cases in this process, on the installation's database and as the system. Without settings, on the demonstration that
/// runs. Nothing is logged: what an operator's command has to say it says itself, and names belong on the screen alone.
/// </summary>
internal sealed class OperatorSession : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private OperatorSession(IConfiguration configuration, TimeProvider? time)
    {
        Configuration = configuration;
        var collection = new ServiceCollection().AddLogging();
        FollowUpServer.AddCore(collection, configuration);
        if (time is not null)
        {
            collection.Replace(ServiceDescriptor.Singleton(time));
        }

        services = collection.BuildServiceProvider();
    }

    public IConfiguration Configuration { get; }

    /// <summary>Runs a command and gives its exit code; whatever stands in its way becomes one sentence on standard error.</summary>
    /// <param name="time">Another clock than the machine's.</param>
    public static async Task<int> RunAsync(Func<OperatorSession, Task<int>> command, TimeProvider? time = null)
    {
        try
        {
            await using var session = new OperatorSession(Settings(), time);
            return await command(session);
        }
        catch (Exception failure) when (SentenceFor(failure) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    public async Task<T> SendAsync<T>(IRequest<T> request, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RequestCaller>().ActAsSystem(Channel.CommandLine);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellationToken);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static IConfiguration Settings()
    {
        var own = InstallationSettings.Read();
        if (!string.IsNullOrWhiteSpace(own["Database:ConnectionString"]))
        {
            return own;
        }

        return RunningDemo.Find(RunningDemo.DefaultDataFolder) is { } demo
            ? new ConfigurationBuilder().AddConfiguration(own).AddInMemoryCollection(demo.Settings()).Build()
            : throw new CannotException("No installation is set (FOLLOWUP_Database__ConnectionString), and no demonstration runs here.");
    }

    private static string? SentenceFor(Exception? failure) => failure switch
    {
        null => null,
        CannotException => failure.Message,
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.UndefinedColumn } =>
            "The database's schema is not that of this version: run ./followup migrate.",
        NpgsqlException or TimeoutException => $"The database cannot be reached: {failure.Message}",
        InvalidDataException or InvalidOperationException { InnerException: FormatException } => $"The settings cannot be read: {failure.Message}",

        // What the database answered lies inside what the document store makes of it.
        _ => SentenceFor(failure.InnerException),
    };
}
