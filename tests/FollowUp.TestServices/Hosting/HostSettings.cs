using Microsoft.Extensions.Configuration;

namespace FollowUp.TestServices.Hosting;

/// <summary>The settings of an installation on loopback; no mail server listens unless the test gives one.</summary>
public static class HostSettings
{
    public static IConfiguration For(string connectionString, IEnumerable<KeyValuePair<string, string?>>? more = null) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Database:ConnectionString"] = connectionString,
                ["Site:PublicAddress"] = "http://127.0.0.1",
                ["Site:Municipality"] = "Engholm Kommune",
                ["Mail:Host"] = "127.0.0.1",
                ["Mail:Port"] = "1",
                ["Mail:Security"] = "None",
                ["Mail:FromAddress"] = "followup@engholm.example",
                ["Logging:LogLevel:Default"] = "None",
            })
            .AddInMemoryCollection(more ?? [])
            .Build();
}
