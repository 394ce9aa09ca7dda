using System.ComponentModel.DataAnnotations;

namespace FollowUp.Server.Options;

/// <summary>The one database: events and documents in schema <c>followup</c>, the job queue in <c>hangfire</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>Npgsql's connection string.</summary>
    [Required]
    public string ConnectionString { get; set; } = "";
}
