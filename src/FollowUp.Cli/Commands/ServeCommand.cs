using System.CommandLine;
using FollowUp.Server;
using FollowUp.Server.EventStore;
using FollowUp.Server.Jobs;
using FollowUp.Server.Options;
using FollowUp.Server.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Npgsql;

namespace FollowUp.Cli.Commands;

/// <summary>`followup serve`: the production process. Starts with safe settings or not at all.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Runs FollowUp with the settings of appsettings.json and FOLLOWUP_ environment variables");
        command.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        IConfiguration configuration;
        ServeSettings settings;
        try
        {
            configuration = InstallationSettings.Read();
            settings = ServeSettings.From(configuration);
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync($"The settings cannot be read: {unreadable.Message}");
            return 1;
        }

        var wrong = SettingsCheck.Of(settings)
            .Concat(SeasonPolicyFile.Complaint(settings.Mining) is { } complaint ? [complaint] : [])
            .Concat(await AboutDatabaseAsync(settings.Database.ConnectionString, cancellationToken))
            .ToList();
        if (wrong.Count > 0)
        {
            wrong.ForEach(Console.Error.WriteLine);
            return 1;
        }

        await using var server = FollowUpServer.Build(configuration, OpenIdConnectSignIn.Add, builder =>
            builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        try
        {
            await server.StartAsync(cancellationToken);
        }
        catch (IOException occupied)
        {
            await Console.Error.WriteLineAsync(occupied.Message);
            return 1;
        }

        server.ScheduleFollowUpJobs();
        await Console.Error.WriteLineAsync($"FollowUp listens on {string.Join(", ", server.Urls)}");
        await server.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    /// <summary>What only the database itself can say.</summary>
    private static async Task<IEnumerable<string>> AboutDatabaseAsync(string connectionString, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            return [];
        }

        try
        {
            return await FollowUpSchema.IsCurrentAsync(connectionString, cancellationToken)
                ? []
                : ["The database's schema is not that of this version: run ./followup migrate."];
        }
        catch (ArgumentException)
        {
            return ["Database:ConnectionString cannot be read."];
        }
        catch (Exception failure) when (failure is NpgsqlException or TimeoutException)
        {
            return [$"The database cannot be reached: {failure.Message}"];
        }
    }
}
