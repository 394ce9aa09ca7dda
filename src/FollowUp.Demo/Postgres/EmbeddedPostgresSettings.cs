namespace FollowUp.Demo.Postgres;

/// <summary>How much a server cares for its data when the power goes.</summary>
public enum PostgresDurability
{
    /// <summary>As in production: what was committed is on the disk.</summary>
    Durable,

    /// <summary>For tests: nothing is synced, a crash of the machine loses the data.</summary>
    Fast,
}

/// <summary>Where a server of ours keeps its data, and how.</summary>
/// <param name="DataFolder">A folder of its own; it holds the data, the password, the log and a lock.</param>
/// <param name="Durability">Durable for the demo, fast for tests.</param>
public sealed record EmbeddedPostgresSettings(string DataFolder, PostgresDurability Durability)
{
    /// <summary>Where the programs are looked for; by default as the environment says.</summary>
    public PostgresSearch Search { get; init; } = PostgresSearch.FromEnvironment();
}

/// <summary>Where PostgreSQL's programs may come from.</summary>
/// <param name="BinFolder">Use these and no others (FOLLOWUP_PG_BIN).</param>
/// <param name="UseSystem">False hides what is installed on the machine (FOLLOWUP_PG_SYSTEM=0).</param>
/// <param name="CacheFolder">Where fetched programs are kept (FOLLOWUP_CACHE, else a folder by the platform's custom).</param>
public sealed record PostgresSearch(string? BinFolder, bool UseSystem, string CacheFolder)
{
    public static PostgresSearch FromEnvironment()
    {
        var bin = Environment.GetEnvironmentVariable("FOLLOWUP_PG_BIN");
        var cache = Environment.GetEnvironmentVariable("FOLLOWUP_CACHE");
        return new(
            string.IsNullOrWhiteSpace(bin) ? null : bin,
            Environment.GetEnvironmentVariable("FOLLOWUP_PG_SYSTEM") != "0",
            string.IsNullOrWhiteSpace(cache) ? DefaultCacheFolder() : Path.GetFullPath(cache));
    }

    private static string DefaultCacheFolder()
    {
        // Root's home is closed to the unprivileged account that PostgreSQL must run as, so root keeps the programs where all may read.
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            return "/var/cache/followup";
        }
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsMacOS())
        {
            return Path.Combine(home, "Library", "Caches", "followup");
        }
        if (OperatingSystem.IsWindows())
        {
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "FollowUp", "cache");
        }
        var xdg = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        return Path.Combine(Path.IsPathFullyQualified(xdg ?? "") ? xdg! : Path.Combine(home, ".cache"), "followup");
    }
}
