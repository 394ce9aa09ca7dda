using System.Globalization;
using System.Security.Cryptography;

namespace FollowUp.Demo.Postgres;

/// <summary>What lies where in the folder of one server.</summary>
internal sealed class PostgresFolder
{
    /// <summary>Where root's servers lie when the folder asked for is one that the unprivileged account cannot enter.</summary>
    private const string OpenPlace = "/var/lib/followup";

    private PostgresFolder(string root) => Root = root;

    public string Root { get; }

    public string Data => Path.Combine(Root, "data");

    public string Log => Path.Combine(Root, "postgres.log");

    public string PostmasterFile => Path.Combine(Data, "postmaster.pid");

    public string LockFile => Path.Combine(Root, "lock");

    public string PasswordFile => Path.Combine(Root, "password");

    public string Password => File.ReadAllText(PasswordFile).Trim();

    /// <summary>Null when there is no data yet.</summary>
    public int? Major =>
        File.Exists(Path.Combine(Data, "PG_VERSION"))
            ? int.Parse(File.ReadAllText(Path.Combine(Data, "PG_VERSION")).Trim(), CultureInfo.InvariantCulture)
            : null;

    public static async Task<PostgresFolder> OpenAsync(string asked, PostgresAccount account, CancellationToken cancellationToken)
    {
        var root = Path.GetFullPath(asked);
        if (!Directory.Exists(root))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(root)!);
            root = account.CanEnter(Path.GetDirectoryName(root)!) ? root : Elsewhere(root);
            Directory.CreateDirectory(root);
            await account.OwnAsync(root, cancellationToken);
        }
        root = new DirectoryInfo(root).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? root;
        return account.CanEnter(Path.GetDirectoryName(root)!)
            ? new(root)
            : throw new EmbeddedPostgresException(
                $"PostgreSQL must not run as root, and the account it runs as cannot enter {root}. Give another data folder, or start as an ordinary user.");
    }

    /// <summary>The data lies elsewhere and a link stands where it was asked for: who deletes the link starts anew.</summary>
    private static string Elsewhere(string asked)
    {
        var place = Path.Combine(OpenPlace, "postgres-" + Guid.CreateVersion7().ToString("N"));
        if (new FileInfo(asked).LinkTarget is not null)
        {
            File.Delete(asked);
        }
        Directory.CreateDirectory(place);
        Directory.CreateSymbolicLink(asked, place);
        return place;
    }

    /// <summary>A new password, readable by the server's account and by nobody else.</summary>
    public async Task WritePasswordAsync(PostgresAccount account, CancellationToken cancellationToken)
    {
        File.Delete(PasswordFile);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        await using (var writer = new StreamWriter(PasswordFile, options))
        {
            await writer.WriteAsync(RandomNumberGenerator.GetHexString(32, lowercase: true));
        }
        await account.OwnAsync(PasswordFile, cancellationToken);
    }

    /// <summary>The end of the server's log, for the message when it does not start.</summary>
    public string LastWords() => File.Exists(Log) ? string.Join('\n', File.ReadLines(Log).TakeLast(5)) : "(no log)";
}
