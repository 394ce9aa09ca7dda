using FollowUp.Server.EventStore;
using FollowUp.Server.Options;
using Hangfire;
using Hangfire.PostgreSql;

namespace FollowUp.Server.Jobs;

/// <summary>Hangfire: the clock of the rounds. Mails are not jobs; one job runs a whole round.</summary>
public static class JobSetup
{
    public static IServiceCollection AddFollowUpJobs(this IServiceCollection services, string connectionString)
    {
        services.AddHangfire(hangfire => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UsePostgreSqlStorage(
                storage => storage.UseNpgsqlConnection(connectionString),
                new PostgreSqlStorageOptions
                {
                    SchemaName = FollowUpSchema.HangfireSchema,
                    PrepareSchemaIfNecessary = false,
                    QueuePollInterval = TimeSpan.FromSeconds(2),

                    // A job of a process that was killed is taken up again after two minutes instead of thirty.
                    UseSlidingInvisibilityTimeout = true,
                    InvisibilityTimeout = TimeSpan.FromMinutes(2),
                    DistributedLockTimeout = TimeSpan.FromMinutes(2),
                }));
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = 2;
            server.ShutdownTimeout = TimeSpan.FromSeconds(5);
        });
        return services;
    }

    /// <summary>Registers the rounds under fixed names, in Danish time, and runs one at once: what was missed is caught up.</summary>
    public static void ScheduleFollowUpJobs(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var danishTime = new RecurringJobOptions { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen") };
        var recurring = app.Services.GetRequiredService<IRecurringJobManager>();
        recurring.AddOrUpdate<GatherDraftsJob>(
            GatherDraftsJob.Id, job => job.RunAsync(CancellationToken.None), GatherDraftsJob.Cron, danishTime);
        var now = app.Services.GetRequiredService<IBackgroundJobClient>();
        now.Enqueue<GatherDraftsJob>(job => job.RunAsync(CancellationToken.None));
        if (!FollowUpServer.Setting<ReminderOptions>(app.Configuration, ReminderOptions.Section).Automatic)
        {
            recurring.RemoveIfExists(ReminderRoundJob.Id);
            return;
        }

        recurring.AddOrUpdate<ReminderRoundJob>(
            ReminderRoundJob.Id, job => job.RunAsync(CancellationToken.None), ReminderRoundJob.Cron, danishTime);
        now.Enqueue<ReminderRoundJob>(job => job.RunAsync(CancellationToken.None));
    }
}
