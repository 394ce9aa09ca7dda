using FollowUp.Server.Options;
using Microsoft.Extensions.Configuration;

namespace FollowUp.Cli.Commands;

/// <summary>The settings of an installation: appsettings.json in the working folder, and over it the environment.</summary>
internal static class InstallationSettings
{
    public static IConfiguration Read() => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Logging:LogLevel:Default"] = "Information",
            // The framework's lines of each request hold addresses, and with them what people search for.
            ["Logging:LogLevel:Microsoft"] = "Warning",
            ["Logging:LogLevel:Hangfire"] = "Warning",
        })
        .SetBasePath(Directory.GetCurrentDirectory())
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables(ServeSettings.EnvironmentPrefix)
        .Build();
}
