using FollowUp.Domain.Reminders;
using FollowUp.Features.MinutesImport;
using FollowUp.Features.Pipeline;
using FollowUp.Features.Ports;
using FollowUp.Features.Reminders;
using FollowUp.Server.Api;
using FollowUp.Server.EventStore;
using FollowUp.Server.Export;
using FollowUp.Server.Jobs;
using FollowUp.Server.Mail;
using FollowUp.Server.Options;
using FollowUp.Server.Scim;
using FollowUp.Server.Security;
using FollowUp.Server.Web;
using Hangfire;
using Microsoft.AspNetCore.Authentication;

namespace FollowUp.Server;

/// <summary>
/// The one process: pages, REST, rounds and mail on one database. Composed here and nowhere else; `serve`, the demonstration and
/// the tests differ in settings and in who signs people in.
/// </summary>
public static class FollowUpServer
{
    /// <summary>The server, ready to start.</summary>
    /// <param name="signIn">How people sign in; `serve` gives the municipality's own service.</param>
    /// <param name="more">What a test or the demonstration adds, for instance its clock.</param>
    public static WebApplication Build(
        IConfiguration configuration, Action<AuthenticationBuilder, IConfiguration> signIn, Action<WebApplicationBuilder>? more = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(signIn);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Configuration.AddConfiguration(configuration);
        builder.Logging.AddConfiguration(configuration.GetSection("Logging")).AddSimpleConsole();
        builder.WebHost.UseKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Configure(configuration.GetSection("Kestrel"));
            kestrel.Limits.MaxRequestBodySize = 25_000_000;
        });
        builder.Services.AddRouting();

        var connectionString = Setting<DatabaseOptions>(configuration, DatabaseOptions.Section).ConnectionString;
        AddCore(builder.Services, configuration);
        builder.Services.AddFrontDoor(configuration);
        builder.Services.AddFollowUpHealth(connectionString);
        builder.Services.AddFollowUpJobs(connectionString);
        builder.Services.AddFollowUpPages();
        builder.Services.AddFollowUpApi();
        builder.Services.Configure<PagesOptions>(pages =>
            pages.Municipality = Setting<SiteOptions>(configuration, SiteOptions.Section).Municipality);
        builder.Services.AddFollowUpSignIn(configuration, signIn);
        more?.Invoke(builder);

        var app = builder.Build();
        // Read once, at the start: a file that is edited meanwhile must not stop the first import of the day.
        app.Services.GetRequiredService<SeasonPolicyInForce>();
        app.UseFrontDoor();
        app.UseApiAnswers();
        app.UseScimAnswers();
        app.UseFollowUpPages();
        app.MapFollowUpExports();
        app.UseApiGuards();
        app.UseScimGuards();
        app.MapFollowUpHealth();
        app.MapFollowUpApi();
        app.MapFollowUpScim();
        app.MapHangfireDashboard(DashboardDoor.Path, new DashboardOptions
        {
            Authorization = [new DashboardDoor()],
            DisplayStorageConnectionString = false,
        });
        return app;
    }

    /// <summary>The use cases without the web: what the operator's command line needs, and what the server is built on.</summary>
    public static void AddCore(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddSingleton(_ => SeasonPolicyFile.Read(Setting<MiningOptions>(configuration, MiningOptions.Section)));
        services.AddFollowUpFeatures();
        services.AddFollowUpStore(Setting<DatabaseOptions>(configuration, DatabaseOptions.Section).ConnectionString);
        services.AddScoped<RequestCaller>();
        services.AddScoped<ICallerSource>(provider => provider.GetRequiredService<RequestCaller>());
        services.AddSingleton(ReminderPolicy.Default);
        services.AddSingleton(new ClaimTakeover(TimeSpan.FromSeconds(
            Setting<ReminderOptions>(configuration, ReminderOptions.Section).ClaimTakeoverSeconds)));
        services.AddFollowUpMail(configuration);
    }

    internal static T Setting<T>(IConfiguration configuration, string section)
        where T : new() =>
        configuration.GetSection(section).Get<T>() ?? new T();
}
