using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Demo.Postgres;

/// <summary>A folder with PostgreSQL's programs, and their major version.</summary>
public sealed partial record PostgresBinaries(string Folder, int Major)
{
    /// <summary>Older ones lack what the event store needs.</summary>
    public const int OldestMajor = 14;

    private static readonly string[] Needed = ["initdb", "pg_ctl", "postgres"];

    public string Program(string name) => Path.Combine(Folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    /// <summary>Null when the folder does not hold a PostgreSQL that runs here.</summary>
    public static async Task<PostgresBinaries?> TryReadAsync(string folder, CancellationToken cancellationToken)
    {
        var found = new PostgresBinaries(Path.GetFullPath(folder), 0);
        if (!Needed.All(name => File.Exists(found.Program(name))))
        {
            return null;
        }
        var outcome = await ExternalProgram.RunAsync(new ProcessStartInfo(found.Program("postgres"), ["--version"]), cancellationToken);
        var version = VersionWords().Match(outcome.Output);
        return outcome.Succeeded && version.Success
            ? found with { Major = int.Parse(version.Groups[1].Value, CultureInfo.InvariantCulture) }
            : null;
    }

    [GeneratedRegex(@"\(PostgreSQL\)\s+(\d+)", RegexOptions.None, 1000)]
    private static partial Regex VersionWords();
}
