using System.Diagnostics;
using System.Globalization;

namespace FollowUp.Demo.Postgres;

/// <summary>The server that a postmaster.pid speaks of: it may be alive, or long dead and its number given to somebody else.</summary>
internal static class RunningPostmaster
{
    /// <summary>The number of the process, when it is alive and truly the server of this data folder.</summary>
    public static int? Find(PostgresFolder folder)
    {
        if (!File.Exists(folder.PostmasterFile)
            || !int.TryParse(File.ReadLines(folder.PostmasterFile).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }
        try
        {
            using var process = Process.GetProcessById(id);
            return process.ProcessName is "postgres" && WorksBeside(id, folder.PostmasterFile) ? id : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// A server stands in its data folder. A dead one that nobody has buried yet stands nowhere, and where another user's stands cannot
    /// be seen: neither is ours. Where the system does not tell at all, the name of the program must do.
    /// </summary>
    private static bool WorksBeside(int id, string postmasterFile)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }
        try
        {
            // The files and not the folders' names are compared: a name may lead through links.
            return File.ReadAllText($"/proc/{id}/cwd/postmaster.pid") == File.ReadAllText(postmasterFile);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
