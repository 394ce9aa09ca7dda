using FollowUp.Server.Options;
using Microsoft.Extensions.Configuration;

namespace FollowUp.Cli.Commands;

/// <summary>The settings of an installation: appsettings.json beside the program, in the working folder, and over both the environment.</summary>
internal static class InstallationSettings
{
    private const string FileName = "appsettings.json";

    public static IConfiguration Read() => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Logging:LogLevel:Default"] = "Information",
            // The framework's lines of each request hold addresses, and with them what people search for.
            ["Logging:LogLevel:Microsoft"] = "Warning",
            ["Logging:LogLevel:Hangfire"] = "Warning",
        })
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, FileName), optional: true)
        .AddJsonFile(Path.Combine(Directory.GetCurrentDirectory(), FileName), optional: true)
        .AddEnvironmentVariables(ServeSettings.EnvironmentPrefix)
        .Build();
}
