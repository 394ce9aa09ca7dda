using System.Diagnostics;

namespace FollowUp.Demo.Postgres;

/// <summary>
/// The account PostgreSQL runs as. It refuses to run as root, so under root it runs as <c>nobody</c>, and its folders must be
/// places that nobody can enter and owns.
/// </summary>
internal sealed class PostgresAccount
{
    private const string Unprivileged = "nobody";

    public bool IsOther { get; } = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    public ProcessStartInfo Start(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false };
        if (IsOther)
        {
            start.UserName = Unprivileged;
            // The folder that we were started in may be closed to the account.
            start.WorkingDirectory = "/";
        }
        return start;
    }

    /// <summary>True when the account can get to what lies in <paramref name="folder"/>.</summary>
    public bool CanEnter(string folder)
    {
        if (!IsOther || OperatingSystem.IsWindows())
        {
            return true;
        }
        for (var place = new DirectoryInfo(Path.GetFullPath(folder)); place is not null; place = place.Parent)
        {
            if (place.Exists && (Resolved(place).UnixFileMode & UnixFileMode.OtherExecute) == 0)
            {
                return false;
            }
        }
        return true;
    }

    private static FileSystemInfo Resolved(DirectoryInfo place) => place.ResolveLinkTarget(returnFinalTarget: true) ?? place;

    /// <summary>Gives a file or an empty folder to the account.</summary>
    public async Task OwnAsync(string path, CancellationToken cancellationToken)
    {
        if (!IsOther)
        {
            return;
        }
        var outcome = await ExternalProgram.RunAsync(new ProcessStartInfo("chown", [Unprivileged, path]), cancellationToken);
        if (!outcome.Succeeded)
        {
            throw new EmbeddedPostgresException($"{path} could not be given to the account '{Unprivileged}' that PostgreSQL runs as: {outcome.Output}");
        }
    }
}
