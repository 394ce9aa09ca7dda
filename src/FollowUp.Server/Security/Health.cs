using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace FollowUp.Server.Security;

/// <summary>For whoever keeps the process alive: it lives; it can reach its database. One word as the answer, to anybody.</summary>
public static class Health
{
    public const string Path = "/health";

    private const string Ready = "ready";

    public static IServiceCollection AddFollowUpHealth(this IServiceCollection services, string connectionString)
    {
        services.AddHealthChecks().AddCheck(
            "database", new DatabaseAnswers(connectionString), HealthStatus.Unhealthy, [Ready], timeout: TimeSpan.FromSeconds(5));
        return services;
    }

    public static void MapFollowUpHealth(this WebApplication app)
    {
        app.MapHealthChecks($"{Path}/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks($"{Path}/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }

    private sealed class DatabaseAnswers(string connectionString) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await using var connection = new NpgsqlConnection(connectionString);
                await connection.OpenAsync(cancellationToken);
                await using var command = new NpgsqlCommand("select 1", connection);
                await command.ExecuteScalarAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (Exception failure) when (failure is NpgsqlException or TimeoutException or ArgumentException)
            {
                return HealthCheckResult.Unhealthy();
            }
        }
    }
}
