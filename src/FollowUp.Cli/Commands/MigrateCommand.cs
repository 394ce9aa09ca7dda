using System.CommandLine;
using FollowUp.Server.EventStore;
using FollowUp.Server.Options;
using Npgsql;

namespace FollowUp.Cli.Commands;

/// <summary>`followup migrate`: brings the database to what this version needs. The only one that does.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Prints the SQL for events and documents and changes nothing" };
        var command = new Command("migrate", "Brings the database to what this version needs") { dryRun };
        command.SetAction((arguments, cancellationToken) => RunAsync(arguments.GetValue(dryRun), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(bool dryRun, CancellationToken cancellationToken)
    {
        var connectionString = InstallationSettings.Read()[$"{DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}"];
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            await Console.Error.WriteLineAsync("Database:ConnectionString is missing: the PostgreSQL database that FollowUp keeps everything in.");
            return 1;
        }

        try
        {
            if (dryRun)
            {
                var sql = await FollowUpSchema.MissingSqlAsync(connectionString, cancellationToken);
                Console.Out.Write(sql);
                await Console.Error.WriteLineAsync(
                    await FollowUpSchema.IsCurrentAsync(connectionString, cancellationToken)
                        ? "Nothing to do."
                        : "This would be run, besides the job queue's own tables.");
                return 0;
            }

            await FollowUpSchema.ApplyAsync(connectionString, cancellationToken);
            await Console.Error.WriteLineAsync("The database is up to date.");
            return 0;
        }
        catch (ArgumentException)
        {
            await Console.Error.WriteLineAsync("Database:ConnectionString cannot be read.");
        }
        catch (Exception failure) when (failure is NpgsqlException or TimeoutException)
        {
            await Console.Error.WriteLineAsync($"The database cannot be brought up to date: {failure.Message}");
        }

        return 1;
    }
}
